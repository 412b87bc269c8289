package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ringfence.reading.phrases.Segments.Kind;

/** Works out what the sentence around a phrase does to it: denies it, weakens it, makes it an exception or a condition. */
final class Stances {
    private static final int WITHOUT_REACHES = 6;
    private static final int NEAR = 4;
    private static final int AFTERWARDS = 14;

    private final Words words;
    private final int[] cues;
    private final Segments segments;

    /**
     * What surrounds a phrase.
     *
     * @param turned whether the sentence says the opposite of the phrase
     * @param near whether the word that turns it round stands in it or close before it
     * @param weakened whether it only permits, hopes or leaves open
     * @param conditional whether the phrase is only the condition of something else
     * @param relieved whether the denial only takes a duty away
     * @param excepted whether the phrase stands in an exception with its own verb
     * @param notes what decided it, in words
     */
    record Surroundings(
            boolean turned,
            boolean near,
            boolean weakened,
            boolean conditional,
            boolean relieved,
            boolean excepted,
            List<String> notes) {}

    Stances(Words words) {
        this.words = words;
        this.cues = Cue.of(words);
        this.segments = new Segments(words, cues);
    }

    Surroundings of(Scene.Match match) {
        List<String> notes = new ArrayList<>();
        BitSet said = new BitSet();
        boolean saysNot = false;
        for (int slot = 0; slot < match.at().length; slot++) {
            for (int at = match.at()[slot]; at < match.ends()[slot]; at++) {
                said.set(at);
                saysNot |= (cues[at] & Cue.NEGATES) != 0;
            }
        }
        int last = match.end() - 1;
        int segment = segments.of(last);
        Segments.Segment here = segments.get(segment);
        boolean turned = false;
        boolean excepted = false;
        if (here.kind() == Kind.EXCEPTION && !segments.hasModal(segment)) {
            turned = true;
            notes.add("an exception to the rest of the sentence");
            segment = here.parent();
        } else if (here.kind() == Kind.EXCEPTION) {
            excepted = true;
            notes.add("an exception with its own verb, judged on its own");
        } else if (here.kind() == Kind.ASIDE && !segments.hasModal(segment)) {
            segment = here.parent();
        }
        int denied = -1;
        boolean near = false;
        boolean relieved = false;
        boolean prevented = false;
        for (int i = sentenceStart(last); i < last; i++) {
            if (said.get(i) || segments.of(i) != segment && segments.of(i) != segments.of(last)) {
                continue;
            }
            if ((cues[i] & Cue.NEGATES) != 0 && !saysNot && reaches(i, match)) {
                // "No member, nor any owner, shall" denies once
                denied = i;
                near |= i > match.start() || match.start() - i <= NEAR;
                relieved |= relieves(i);
            } else if ((cues[i] & Cue.PREVENTS) != 0 || (denied >= 0 && (cues[i] & Cue.LIMITS) != 0 && !relieved)) {
                prevented = !prevented;
                near |= i > match.start() || match.start() - i <= NEAR;
                notes.add("turned round by \u201c" + words.form(i) + "\u201d");
            }
        }
        if (denied >= 0) {
            turned = !turned;
            notes.add("turned round by \u201c" + words.form(denied) + "\u201d");
        }
        turned ^= prevented;
        if (afterwards(match, segments.of(last), notes)) {
            turned = !turned;
            near = true;
        }
        boolean weakened = !saysNot && weakened(match, said, segments.of(last), notes);
        return new Surroundings(
                turned, near, weakened, conditional(match, said), relieved && turned, excepted, List.copyOf(notes));
    }

    /**
     * The exceptions and reservations that follow a phrase in its sentence, as pairs of the first word and the word after the last.
     * What the phrase itself names is not among them.
     */
    List<int[]> reservations(Scene.Match match) {
        List<int[]> found = new ArrayList<>();
        int end = sentenceEnd(match.end() - 1);
        for (int i = match.start() + 1; i < end; i++) {
            int segment = segments.of(i);
            if (segments.get(segment).first() != i || !reserves(i) || touches(match, segment)) {
                continue;
            }
            int last = i + 1;
            while (last < end && segments.of(last) == segment) {
                last++;
            }
            found.add(new int[] {i, last});
        }
        return found;
    }

    private boolean reserves(int i) {
        switch (words.form(i)) {
            case "unless", "until", "but":
                return true;
            default:
                return segments.get(segments.of(i)).kind() == Kind.EXCEPTION;
        }
    }

    private boolean touches(Scene.Match match, int segment) {
        for (int slot = 0; slot < match.at().length; slot++) {
            if (segments.of(match.at()[slot]) == segment || segments.of(match.ends()[slot] - 1) == segment) {
                return true;
            }
        }
        return false;
    }

    private int sentenceStart(int word) {
        int at = word;
        while (!words.startsSentence(at)) {
            at--;
        }
        return at;
    }

    private int sentenceEnd(int word) {
        int at = word + 1;
        while (at < words.size() && !words.startsSentence(at)) {
            at++;
        }
        return at;
    }

    /** "Without" denies only what stands next to it. */
    private boolean reaches(int i, Scene.Match match) {
        if ((cues[i] & Cue.LOCAL) == 0) {
            return true;
        }
        if (match.start() < i || match.end() - i > WITHOUT_REACHES + 2) {
            return false;
        }
        for (int at = i + 1; at < match.end(); at++) {
            if ((words.before(at) & Words.COMMA) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean relieves(int i) {
        int reach = words.form(i).equals("nothing") ? 12 : 4;
        for (int at = i; at < words.size() && at < i + reach && segments.of(at) == segments.of(i); at++) {
            if ((cues[at] & Cue.RELIEF) != 0) {
                return true;
            }
        }
        return i > 0 && words.form(i - 1).equals("need");
    }

    /** "… is prohibited", "… shall not be permitted", after the phrase. */
    private boolean afterwards(Scene.Match match, int segment, List<String> notes) {
        boolean not = false;
        for (int i = match.end(); i < words.size() && i < match.end() + AFTERWARDS; i++) {
            if (segments.of(i) != segment) {
                if (segments.get(segments.of(i)).parent() != segment) {
                    return false;
                }
                continue;
            }
            if ((cues[i] & Cue.NEGATES) != 0) {
                not = (cues[i] & Cue.LOCAL) == 0;
            } else if ((cues[i] & Cue.FORBIDDEN) != 0 && Cue.afterBe(words, i)) {
                notes.add("turned round by \u201c" + words.form(i) + "\u201d");
                return !not;
            } else if (not && (cues[i] & Cue.ALLOWED) != 0 && Cue.afterBe(words, i)) {
                notes.add("turned round by \u201cnot " + words.form(i) + "\u201d");
                return true;
            }
        }
        return false;
    }

    private boolean weakened(Scene.Match match, BitSet said, int segment, List<String> notes) {
        int last = match.end() - 1;
        int end = sentenceEnd(last);
        for (int i = sentenceStart(last); i < end; i++) {
            if (said.get(i)) {
                continue;
            }
            boolean weak = (cues[i] & Cue.WEAKENS_ALL) != 0 && !denied(i)
                    || (cues[i] & Cue.WEAKENS_AFTER) != 0 && i < last && segments.of(i) == segment && !strict(i);
            if (weak) {
                notes.add("weakened by \u201c" + words.form(i) + "\u201d");
                return true;
            }
        }
        return false;
    }

    /** "Has no discretion" weakens nothing. */
    private boolean denied(int i) {
        for (int at = Math.max(0, i - 4); at < i; at++) {
            if ((cues[at] & Cue.NEGATES) != 0) {
                return true;
            }
        }
        return false;
    }

    /** "May only" and "may not" bind. */
    private boolean strict(int i) {
        for (int at = i + 1; at < words.size() && at < i + 4; at++) {
            if ((cues[at] & Cue.NEGATES) != 0 || words.form(at).equals("only")) {
                return true;
            }
        }
        for (int at = i - 1; at >= 0 && segments.of(at) == segments.of(i); at--) {
            if ((cues[at] & Cue.NEGATES) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence also states something: "If it so decides the sum goes to members" is no mere condition. */
    private boolean statementBeside(int word) {
        int end = sentenceEnd(word);
        int last = -1;
        for (int i = sentenceStart(word); i < end; i++) {
            int segment = segments.of(i);
            if (segment != last
                    && segments.get(segment).kind() == Kind.MAIN
                    && !Segments.JOINS.contains(words.form(i))) {
                return true;
            }
            last = segment;
        }
        return false;
    }

    private boolean conditional(Scene.Match match, BitSet said) {
        int segment = segments.of(match.start());
        if (segments.get(segment).kind() != Kind.CONDITION || segments.of(match.end() - 1) != segment) {
            return false;
        }
        return !said.get(segments.get(segment).first()) && statementBeside(match.start());
    }
}
