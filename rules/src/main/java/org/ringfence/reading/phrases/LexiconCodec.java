package org.ringfence.reading.phrases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;

/** Writes and reads a compiled {@link Lexicon}, so that a run need load neither the phrases' text nor the dictionary. */
final class LexiconCodec {
    private LexiconCodec() {}

    static byte[] bytes(Lexicon lexicon) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException("compiled phrases cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    static Lexicon read(byte[] bytes) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("compiled phrases are cut short", e);
        }
    }

    static void write(DataOutputStream out, Lexicon lexicon) throws IOException {
        number(out, lexicon.levels());
        rows(out, lexicon.classes());
        rows(out, lexicon.closures());
        rows(out, lexicon.harmless());
        for (boolean travels : lexicon.carried()) {
            out.writeBoolean(travels);
        }
        for (Lexicon.Pattern[] some : lexicon.anchored()) {
            number(out, some.length);
            for (Lexicon.Pattern pattern : some) {
                row(out, pattern.slots());
                row(out, pattern.gaps());
                number(out, pattern.level());
                number(out, pattern.yields() + 1);
                number(out, pattern.phrase() + 1);
            }
        }
        number(out, lexicon.forms().size());
        // sorted, so that two builds give the same bytes
        for (Map.Entry<String, int[]> form : new TreeMap<>(lexicon.forms()).entrySet()) {
            out.writeUTF(form.getKey());
            row(out, form.getValue());
        }
        number(out, lexicon.phrases().size());
        for (Lexicon.Phrase phrase : lexicon.phrases()) {
            out.writeUTF(phrase.rule());
            number(out, phrase.stance().ordinal());
            number(out, phrase.certainty().ordinal());
            out.writeBoolean(phrase.duty());
            out.writeBoolean(phrase.fixed());
            row(out, phrase.when());
            row(out, phrase.unless());
            number(out, phrase.file());
            out.writeUTF(phrase.say());
            out.writeUTF(phrase.place());
            out.writeBoolean(phrase.own());
        }
    }

    static Lexicon read(DataInputStream in) throws IOException {
        int levels = number(in);
        int[][] classes = rows(in);
        int[][] closures = rows(in);
        int[][] harmless = rows(in);
        boolean[] carried = new boolean[closures.length];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = in.readBoolean();
        }
        Lexicon.Pattern[][] anchored = new Lexicon.Pattern[closures.length][];
        for (int i = 0; i < anchored.length; i++) {
            anchored[i] = new Lexicon.Pattern[number(in)];
            for (int j = 0; j < anchored[i].length; j++) {
                anchored[i][j] = new Lexicon.Pattern(row(in), row(in), number(in), number(in) - 1, number(in) - 1);
            }
        }
        int size = number(in);
        Map<String, int[]> forms = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            forms.put(in.readUTF(), row(in));
        }
        List<Lexicon.Phrase> phrases = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            phrases.add(new Lexicon.Phrase(
                    in.readUTF(),
                    Stance.values()[number(in)],
                    Certainty.values()[number(in)],
                    in.readBoolean(),
                    in.readBoolean(),
                    row(in),
                    row(in),
                    number(in),
                    in.readUTF(),
                    in.readUTF(),
                    in.readBoolean()));
        }
        return new Lexicon(forms, classes, closures, anchored, levels, carried, harmless, List.copyOf(phrases));
    }

    private static void rows(DataOutputStream out, int[][] rows) throws IOException {
        number(out, rows.length);
        for (int[] row : rows) {
            row(out, row);
        }
    }

    private static int[][] rows(DataInputStream in) throws IOException {
        int[][] rows = new int[number(in)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(in);
        }
        return rows;
    }

    private static void row(DataOutputStream out, int[] row) throws IOException {
        number(out, row.length);
        for (int value : row) {
            number(out, value);
        }
    }

    private static int[] row(DataInputStream in) throws IOException {
        int[] row = new int[number(in)];
        for (int i = 0; i < row.length; i++) {
            row[i] = number(in);
        }
        return row;
    }

    /** Seven bits to a byte, the low ones first. */
    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest > 0x7f) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("not a number of a compiled phrase book");
    }
}
