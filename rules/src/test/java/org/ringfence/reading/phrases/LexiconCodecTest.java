package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LexiconCodecTest {
    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        byte[] bytes = bytes(Phrasebooks.of(Phrasebooks.SAMPLE).lexicon());

        Lexicon read = LexiconCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));

        assertThat(read.phrases()).hasSize(8).last().satisfies(phrase -> {
            assertThat(phrase.say()).isEqualTo("ban on profit");
            assertThat(phrase.fixed()).isTrue();
            assertThat(phrase.place()).startsWith("test/phrases.yaml:");
        });
        assertThat(bytes(read)).isEqualTo(bytes);
    }

    @Test
    void twoCompilationsGiveTheSameBytes() throws IOException {
        assertThat(bytes(Phrasebooks.of(Phrasebooks.SAMPLE).lexicon()))
                .isEqualTo(bytes(Phrasebooks.of(Phrasebooks.SAMPLE).lexicon()));
    }

    @Test
    void aFileCutShortIsNoPhraseBook() throws IOException {
        byte[] bytes = bytes(Phrasebooks.of(Phrasebooks.SAMPLE).lexicon());
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);

        assertThatThrownBy(() -> LexiconCodec.read(new DataInputStream(new ByteArrayInputStream(half))))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] bytes(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LexiconCodec.write(new DataOutputStream(bytes), lexicon);
        return bytes.toByteArray();
    }
}
