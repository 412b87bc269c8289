package org.ringfence.intake;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, web pages and mail of scraps in any order, and bytes at random. */
class FuzzTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void scrapsOfTextInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(Scraps.any(random)).append(random.nextInt(3) == 0 ? "" : " ");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            WellFormed.check("a.txt", bytes);
            WellFormed.check("a.md", bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void bytesAtRandom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (bytes.length > 4 && round % 2 == 0) {
                bytes[0] = 'P';
                bytes[1] = 'K';
                bytes[2] = 3;
                bytes[3] = 4;
            }
            WellFormed.check("a" + (round % 3 == 0 ? ".docx" : ".md"), bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14})
    void scrapsOfPagesAndMailInAnyOrder(long seed) {
        String[] tags = {
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td colspan=9999999>",
            "<td rowspan=99999>",
            "</table>",
            "<ol start=-4>",
            "<ul>",
            "<li value=99999999999>",
            "</li>",
            "<h1>",
            "</h3>",
            "<del>",
            "<ins>",
            "</ins>",
            "<img>",
            "<pre>",
            "<br>",
            "<script>",
            "<!--",
            "<![CDATA[",
            "<svg>",
            "<template>",
            "\0",
            "&#x0;",
            "<table><table><table>"
        };
        String[] mail = {
            "MIME-Version: 1.0\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n",
            "Content-Type: text/html\r\n",
            "Content-Type: text/plain; charset=klingon\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "\r\n",
            "--x\r\n",
            "--x--\r\n",
            "=C3",
            "=\r\n"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            StringBuilder page = new StringBuilder("<html><body>");
            StringBuilder letter = new StringBuilder("From: a\r\nMIME-Version: 1.0\r\n");
            for (int i = random.nextInt(150); i >= 0; i--) {
                String scrap = Scraps.any(random);
                page.append(tags[random.nextInt(tags.length)]).append(scrap);
                letter.append(mail[random.nextInt(mail.length)]).append(random.nextInt(3) == 0 ? scrap : "");
            }
            WellFormed.check("a.html", page.toString().getBytes(StandardCharsets.UTF_8));
            WellFormed.check("a.eml", letter.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
