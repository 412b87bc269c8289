package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

class MailReaderTest {
    private static final String HEAD = """
            Received: from a by b; Mon, 2 Nov 2026 10:00:00 +0000
            From: Ada <ada@example.org>
            To: Bea <bea@example.org>
            Subject: =?UTF-8?Q?Dunmere_SNP_=E2=80=93_draft?=
            MIME-Version: 1.0
            """;

    private static Draft read(String name, String message) throws UnreadableDraft {
        return Intake.read(name, message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
                .accepted();
    }

    @Test
    void theTextIsDecodedAndTheSubjectIsTheTitle() throws UnreadableDraft {
        Draft draft = read("draft.eml", HEAD + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Dear Bea,

                1.1 The surplus stays in Dunmere and =C2=A3100 is kept for the spring=
                 term.
                """);

        assertThat(draft.clauses().get(0).text()).isEqualTo("Dunmere SNP – draft");
        assertThat(draft.clauses().get(1).label()).isEqualTo("1.1");
        assertThat(draft.clauses().get(1).text())
                .isEqualTo("The surplus stays in Dunmere and £100 is kept for the spring term.");
    }

    @Test
    void aMailIsKnownByItsHeadersWhateverItsName() throws UnreadableDraft {
        assertThat(read("saved.txt", HEAD + "Content-Type: text/plain\n\n1.1 All of it.\n")
                        .clauses())
                .extracting(Clause::label)
                .contains("1.1");
    }

    @Test
    void theFormattedTextIsTakenWhereItHasTables() throws UnreadableDraft {
        Draft draft = read("draft.eml", HEAD + """
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                Place 2027/28 Dunmere 5
                --x
                Content-Type: text/html

                <p>1.1 The envelopes:</p><table><tr><th>Place</th><th>2027/28</th></tr><tr><td>Dunmere</td><td>£5</td></tr></table>
                --x--
                """);

        assertThat(draft.tables()).hasSize(1);
    }

    @Test
    void whatIsAttachedIsNamedAsUnread() throws UnreadableDraft {
        Draft draft = read("draft.eml", HEAD + """
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                1.1 The contract is attached.
                --x
                Content-Type: application/pdf; name="contract.pdf"
                Content-Disposition: attachment; filename="contract.pdf"
                Content-Transfer-Encoding: base64

                JVBERg==
                --x--
                """);

        assertThat(draft.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.where()).contains("contract.pdf"));
    }

    @Test
    void aMailWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("draft.eml", HEAD + "Content-Type: text/plain\n\n"))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("no text");
    }

    @Test
    void anEncryptedMailIsRefused() {
        assertThatThrownBy(() -> read(
                        "draft.eml", HEAD + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAGCSqGSIb3\n"))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("encrypted");
    }
}
