package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be known to use a tuned model: written by its training, read here from lines of words, for nothing must cost time when a check
 * begins. The training record says the same, and more, to people.
 *
 * @param modelDigest the SHA-256 of the model file, in hexadecimal
 * @param vocabularyDigest that of the vocabulary
 * @param longest how many word pieces of a clause the model reads at most
 * @param tunedShare how much its answers count
 * @param linearShare how much the linear model's count beside them
 * @param gate the log-odds of a clause being about a family from which the linear model asks the tuned one
 * @param veto the linear model's log-odds of a family being broken below which the two make no finding, however sure the tuned one is
 * @param rule the tuned model's raw log-odds that a rule of the family must reach for a finding: who is sure must be able to say of what
 * @param questions what it answers
 */
public record TunedSettings(
        String modelDigest,
        String vocabularyDigest,
        int longest,
        double tunedShare,
        double linearShare,
        double gate,
        double veto,
        double rule,
        List<Question> questions) {
    /** Keeps the questions. */
    public TunedSettings {
        questions = List.copyOf(questions);
    }

    /**
     * A question, and how the mixed answer becomes log-odds that mean what they say.
     *
     * @param name as in {@link Targets}
     * @param slope what the mixed answer is multiplied by
     * @param shift what is added then
     */
    public record Question(String name, double slope, double shift) {}

    /**
     * Settings from the lines that {@link #text} makes of them.
     *
     * @throws IllegalArgumentException if a line is missing or is not what it should be
     */
    public static TunedSettings parse(String text) {
        Map<String, String> values = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ");
            if (words.length == 4 && words[0].equals("question")) {
                questions.add(new Question(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3])));
            } else if (words.length == 2) {
                values.put(words[0], words[1]);
            } else {
                throw new IllegalArgumentException("settings of a tuned model hold the line '" + line + "'");
            }
        }
        return new TunedSettings(
                value(values, "model"),
                value(values, "vocabulary"),
                Integer.parseInt(value(values, "longest")),
                Double.parseDouble(value(values, "tuned")),
                Double.parseDouble(value(values, "linear")),
                Double.parseDouble(value(values, "gate")),
                Double.parseDouble(value(values, "veto")),
                Double.parseDouble(value(values, "rule")),
                questions);
    }

    /** These settings as {@link #parse} reads them. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append("model ")
                .append(modelDigest)
                .append("\nvocabulary ")
                .append(vocabularyDigest)
                .append("\nlongest ")
                .append(longest)
                .append("\ntuned ")
                .append(tunedShare)
                .append("\nlinear ")
                .append(linearShare)
                .append("\ngate ")
                .append(gate)
                .append("\nveto ")
                .append(veto)
                .append("\nrule ")
                .append(rule)
                .append('\n');
        for (Question question : questions) {
            text.append("question ")
                    .append(question.name())
                    .append(' ')
                    .append(question.slope())
                    .append(' ')
                    .append(question.shift())
                    .append('\n');
        }
        return text.toString();
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("settings of a tuned model lack " + name);
        }
        return value;
    }
}
