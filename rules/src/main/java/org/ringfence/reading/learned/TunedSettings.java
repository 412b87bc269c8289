package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be known to use a tuned model: written by its training, read here from lines of words, for nothing must cost time when a check
 * begins. The training record says the same, and more, to people.
 *
 * @param modelDigest the SHA-256 of the model file, in hexadecimal
 * @param modelSum its CRC-32, which is checked at every start in place of the digest: that would take longer than all else
 * @param vocabularyDigest that of the vocabulary
 * @param longest how many word pieces of a clause the model reads at most
 * @param gate the log-odds of any family being broken from which the linear model asks the tuned one
 * @param both how much counts where both models have answered
 * @param linear how much counts where only the linear one has
 * @param questions what the tuned model answers
 */
public record TunedSettings(
        String modelDigest,
        long modelSum,
        String vocabularyDigest,
        int longest,
        double gate,
        Judgement both,
        Judgement linear,
        List<Question> questions) {
    private static final String BOTH = "both";
    private static final String LINEAR = "linear";

    /** Keeps the questions. */
    public TunedSettings {
        questions = List.copyOf(questions);
    }

    /**
     * A question, and how its answer becomes log-odds that mean what they say.
     *
     * @param name as in {@link Targets}
     * @param slope what the answer is multiplied by
     * @param shift what is added then
     */
    public record Question(String name, double slope, double shift) {}

    /** The questions' names, in the order of the answers. */
    List<String> names() {
        return questions.stream().map(Question::name).toList();
    }

    /**
     * Settings from the lines that {@link #text} makes of them.
     *
     * @throws IllegalArgumentException if a line is missing or is not what it should be
     */
    public static TunedSettings parse(String text) {
        Map<String, String> values = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        Map<String, Map<String, Judgement.Heights>> heights = new HashMap<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 3);
            if (words.length == 3 && words[0].equals("question")) {
                double[] numbers = numbers(line, words[2], 2);
                questions.add(new Question(words[1], numbers[0], numbers[1]));
            } else if (words.length == 3 && words[0].equals("family")) {
                String[] family = words[2].split(" ", 2);
                double[] numbers = numbers(line, family[family.length - 1], 3);
                heights.computeIfAbsent(words[1], none -> new TreeMap<>())
                        .put(family[0], new Judgement.Heights(numbers[0], numbers[1], numbers[2]));
            } else if (words.length == 3 && words[0].equals("weigh")) {
                values.put(words[1], words[2]);
            } else if (words.length == 2) {
                values.put(words[0], words[1]);
            } else {
                throw new IllegalArgumentException("settings of a tuned model hold the line '" + line + "'");
            }
        }
        return new TunedSettings(
                value(values, "model"),
                Long.parseLong(value(values, "sum")),
                value(values, "vocabulary"),
                Integer.parseInt(value(values, "longest")),
                Double.parseDouble(value(values, "gate")),
                judgement(values, BOTH, heights),
                judgement(values, LINEAR, heights),
                questions);
    }

    private static Judgement judgement(
            Map<String, String> values, String name, Map<String, Map<String, Judgement.Heights>> heights) {
        return new Judgement(
                weights(value(values, name + "-family")),
                weights(value(values, name + "-rule")),
                heights.getOrDefault(name, Map.of()));
    }

    private static List<Double> weights(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }

    private static double[] numbers(String line, String text, int count) {
        double[] numbers =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException("settings of a tuned model hold the line '" + line + "'");
        }
        return numbers;
    }

    /** These settings as {@link #parse} reads them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "model", modelDigest);
        line(text, "sum", modelSum);
        line(text, "vocabulary", vocabularyDigest);
        line(text, "longest", longest);
        line(text, "gate", gate);
        judgement(text, BOTH, both);
        judgement(text, LINEAR, linear);
        questions.forEach(question -> line(text, "question", question.name(), question.slope(), question.shift()));
        return text.toString();
    }

    private static void judgement(StringBuilder text, String name, Judgement judgement) {
        line(text, "weigh", name + "-family", judgement.family().toArray());
        line(text, "weigh", name + "-rule", judgement.rule().toArray());
        new TreeMap<>(judgement.families())
                .forEach((family, heights) ->
                        line(text, "family", name, family, heights.bias(), heights.finding(), heights.look()));
    }

    private static void line(StringBuilder text, Object... words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof Object[] more) {
                for (Object word : more) {
                    text.append(' ').append(word);
                }
            } else {
                text.append(i == 0 ? "" : " ").append(words[i]);
            }
        }
        text.append('\n');
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("settings of a tuned model lack " + name);
        }
        return value;
    }
}
