package org.ringfence.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a rule file as texts, by name; comments and white space do not count. */
final class LogicText {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern RULE = Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\b");
    private static final Pattern HEAD = Pattern.compile("(?s)^(.*?)(?=^\\s*rule\\s)", Pattern.MULTILINE);

    private LogicText() {}

    static Map<String, String> rules(String drl) {
        String plain = COMMENT.matcher(drl).replaceAll("");
        Map<String, String> rules = new LinkedHashMap<>();
        Matcher head = HEAD.matcher(plain);
        if (head.find()) {
            rules.put("imports", folded(head.group(1)));
        }
        Matcher rule = RULE.matcher(plain);
        while (rule.find()) {
            rules.put(rule.group(1), folded(rule.group(2)));
        }
        return rules;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
