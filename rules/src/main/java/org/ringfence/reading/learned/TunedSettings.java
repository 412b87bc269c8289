package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * @param questions what the tuned model answers, as {@link Targets} names it
 */
public record TunedSettings(
        String modelDigest,
        long modelSum,
        String vocabularyDigest,
        int longest,
        double gate,
        Judgement both,
        Judgement linear,
        List<String> questions) {
    private static final String BOTH = "both";
    private static final String LINEAR = "linear";
    private static final String NET = "-net";
    private static final String RULE = "-rule";
    private static final String MET = "-met";
    private static final String FAMILIES = "-families";
    private static final String FINDING = "-finding";
    private static final String LOOK = "-look";

    /** Keeps the questions. */
    public TunedSettings {
        questions = List.copyOf(questions);
    }

    /**
     * Settings from the lines that {@link #text} makes of them.
     *
     * @throws IllegalArgumentException if a line is missing or is not what it should be
     */
    public static TunedSettings parse(String text) {
        Map<String, String> values = new HashMap<>();
        Map<String, List<double[]>> nets = new HashMap<>();
        List<String> questions = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int blank = line.indexOf(' ');
            if (blank < 0) {
                throw new IllegalArgumentException("settings of a tuned model hold the line '" + line + "'");
            }
            String name = line.substring(0, blank);
            String value = line.substring(blank + 1);
            if (name.equals("question")) {
                questions.add(value);
            } else if (name.endsWith(NET)) {
                nets.computeIfAbsent(name, none -> new ArrayList<>()).add(numbers(line, value));
            } else {
                values.put(name, value);
            }
        }
        return new TunedSettings(
                value(values, "model"),
                Long.parseLong(value(values, "sum")),
                value(values, "vocabulary"),
                Integer.parseInt(value(values, "longest")),
                Double.parseDouble(value(values, "gate")),
                judgement(values, nets, BOTH),
                judgement(values, nets, LINEAR),
                questions);
    }

    private static Judgement judgement(Map<String, String> values, Map<String, List<double[]>> nets, String name) {
        List<double[]> net = nets.get(name + NET);
        if (net == null) {
            throw new IllegalArgumentException("settings of a tuned model lack " + name + NET);
        }
        return new Judgement(
                Net.of(net.toArray(double[][]::new)),
                weights(values, name + RULE),
                weights(values, name + MET),
                List.of(value(values, name + FAMILIES).split(" ")),
                Double.parseDouble(value(values, name + FINDING)),
                Double.parseDouble(value(values, name + LOOK)));
    }

    private static List<Double> weights(Map<String, String> values, String name) {
        String text = value(values, name);
        return Arrays.stream(numbers(name + " " + text, text)).boxed().toList();
    }

    private static double[] numbers(String line, String text) {
        try {
            return Arrays.stream(text.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("settings of a tuned model hold the line '" + line + "'", e);
        }
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
        questions.forEach(question -> line(text, "question", question));
        return text.toString();
    }

    private static void judgement(StringBuilder text, String name, Judgement judgement) {
        line(text, name + FAMILIES, judgement.families().toArray());
        line(text, name + FINDING, judgement.finding());
        line(text, name + LOOK, judgement.look());
        for (double[] numbers : judgement.family().lines()) {
            line(text, name + NET, Arrays.stream(numbers).boxed().toArray());
        }
        line(text, name + RULE, judgement.rule().toArray());
        line(text, name + MET, judgement.met().toArray());
    }

    private static void line(StringBuilder text, String name, Object... values) {
        text.append(name);
        for (Object value : values) {
            text.append(' ').append(value);
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
