package org.ringfence.logic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words of the wider rule language that have no place in a pack, each with the way out. */
final class Strangers {
    private static final String REPORT_ONLY =
            "the part after “then” holds only lines such as verdicts.violated(\"PRF-2\", $clause);";
    private static final String NO_ORDER = "leave it out: rules have no order, each is judged by itself";
    private static final String NO_TIME = "leave it out: pack.yaml says from when to when a pack is in force";
    private static final String NO_CODE = "leave it out: rules only say which facts break or meet them";
    private static final String NO_READING =
            "leave it out: wording is read by phrases.yaml, and rules compare fields with ==, != and in (…)";

    private static final Map<String, String> WORDS = words();

    private Strangers() {}

    /** What to write instead of a word, if it is one that must not be used. */
    static Optional<String> instead(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : new String[] {
            "function",
            "query",
            "declare",
            "extends",
            "static",
            "unit",
            "template",
            "dialect",
            "eval",
            "expander",
            "enum",
            "trait",
            "class",
            "System",
            "Runtime",
            "Class",
            "Thread",
            "new",
            "throw",
            "try",
            "while",
            "for",
            "do",
            "if",
            "return",
            "break",
            "switch"
        }) {
            words.put(word, NO_CODE);
        }
        for (String word : new String[] {
            "insert", "insertLogical", "update", "modify", "retract", "delete", "halt", "kcontext", "drools", "channels"
        }) {
            words.put(word, REPORT_ONLY);
        }
        for (String word :
                new String[] {"salience", "no", "lock", "agenda", "activation", "ruleflow", "auto", "direct"}) {
            words.put(word, NO_ORDER);
        }
        for (String word :
                new String[] {"timer", "duration", "calendars", "date", "enabled", "window", "entry", "over"}) {
            words.put(word, NO_TIME);
        }
        for (String word :
                new String[] {"matches", "soundslike", "str", "after", "before", "during", "isA", "excludes"}) {
            words.put(word, NO_READING);
        }
        words.put("from", "name the fact with its brackets alone: every fact of the draft is there");
        words.put("collect", "use accumulate(…; $all : collectList($one))");
        words.put("forall", "write not (A() and not B()) instead");
        words.put("action", "use accumulate(…; $sum : sum($x))");
        words.put("init", "use accumulate(…; $sum : sum($x))");
        words.put("reverse", "use accumulate(…; $sum : sum($x))");
        words.put("groupby", "use accumulate(…; $sum : sum($x))");
        words.put("acc", "use accumulate(…; $sum : sum($x))");
        return Map.copyOf(words);
    }
}
