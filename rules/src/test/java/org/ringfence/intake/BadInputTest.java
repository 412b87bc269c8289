package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** Each bad file is refused with its code and a message that says what to do. */
class BadInputTest {
    private static UnreadableDraft refused(String name, byte[] bytes) {
        UnreadableDraft refusal =
                catchThrowableOfType(UnreadableDraft.class, () -> Intake.read(name, bytes, Limits.STANDARD));
        assertThat(refusal).as("the refusal of " + name).isNotNull();
        return refusal;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFile() {
        assertThat(refused("a.md", new byte[0]).code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void nothingButWhiteSpace(String name) {
        assertThat(refused(name, utf8(" \r\n\t \n\f")).code()).isEqualTo("empty");
        assertThat(refused(name, utf8("\ufeff \n")).code()).isEqualTo("empty");
    }

    @Test
    void aTruncatedWordFile() throws IOException {
        byte[] whole = Fixtures.bytes("mnp-lowmoor-compliant.docx");
        for (int length : new int[] {10, 100, whole.length / 2, whole.length - 30}) {
            assertThat(refused("a.docx", Arrays.copyOf(whole, length)).code()).isEqualTo("truncated");
        }
    }

    @Test
    void aWordFileWithOneBitTurned() throws IOException {
        byte[] bytes = Fixtures.bytes("mnp-lowmoor-compliant.docx");
        int inDocument = bytes.length / 2;
        bytes[inDocument] ^= 4;

        assertThat(refused("a.docx", bytes).code()).isIn("malformed", "truncated");
    }

    @Test
    void aLockedWordFile() {
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(marker, 0, ole, 1024, marker.length);

        assertThat(refused("a.docx", ole))
                .hasMessageContaining("password")
                .extracting(UnreadableDraft::code)
                .isEqualTo("encrypted");
    }

    @Test
    void anOldWordFile() {
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);

        assertThat(refused("a.doc", ole))
                .hasMessageContaining(".docx")
                .extracting(UnreadableDraft::code)
                .isEqualTo("unsupported");
    }

    @ParameterizedTest
    @CsvSource({"a.rtf, '{\\rtf1 x}'", "a.docx, '{\\rtf1 x}'", "a.xml, <?xml version=\"1.0\"?><a/>"})
    void aKindThatIsNotRead(String name, String content) {
        assertThat(refused(name, utf8(content)))
                .hasMessageContaining("send the draft as")
                .extracting(UnreadableDraft::code)
                .isEqualTo("unsupported");
    }

    @Test
    void textNamedAsAWordFile() {
        assertThat(refused("a.docx", utf8("1.1 The Host pays.")).code()).isEqualTo("misnamed");
    }

    @Test
    void aZipThatIsNoWordFile() throws IOException {
        assertThat(refused("a.docx", zip("notes.txt", utf8("x"))).code()).isEqualTo("misnamed");
        assertThat(refused("a.docx", zip("xl/workbook.xml", utf8("<x/>"))))
                .hasMessageContaining("Excel")
                .extracting(UnreadableDraft::code)
                .isEqualTo("misnamed");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void aZipBombByRatio() throws IOException {
        byte[] bomb = zip(
                "word/document.xml",
                utf8("<w:document " + Docx.W + "><w:body><!--" + "a".repeat(40 << 20) + "--></w:body></w:document>"));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused("a.docx", bomb).code()).isEqualTo("zip-bomb");
    }

    @Test
    void aZipBombByNumberOfParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
                zip.closeEntry();
            }
        }
        assertThat(refused("a.docx", out.toByteArray()).code()).isEqualTo("zip-bomb");
    }

    @Test
    void aZipBombByTotalSize() throws Exception {
        Docx docx = Docx.body(Docx.p("The Host pays.")).styles("x".repeat(200_000));
        Limits small = new Limits(1 << 20, 100_000, 100, 10_000);

        UnreadableDraft refusal =
                catchThrowableOfType(UnreadableDraft.class, () -> Intake.read("a.docx", docx.bytes(), small));

        assertThat(refusal.code()).isEqualTo("zip-bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void anXmlPartThatDeclaresEntities(String prologue) {
        byte[] docx = new Docx()
                .part(
                        "word/document.xml",
                        prologue + "<w:document " + Docx.W
                                + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();

        assertThat(refused("a.docx", docx).code()).isEqualTo("external-entity");
    }

    @Test
    void xmlNestedTooDeep() {
        byte[] docx = Docx.body("<w:sdt><w:sdtContent>".repeat(5_000)).bytes();

        assertThat(refused("a.docx", docx))
                .hasMessageContaining("deep")
                .extracting(UnreadableDraft::code)
                .isEqualTo("malformed");
    }

    @Test
    void xmlThatIsNotWellFormed() {
        assertThat(refused("a.docx", Docx.body("<w:p><w:r>").bytes()))
                .hasMessageContaining("word/document.xml")
                .extracting(UnreadableDraft::code)
                .isEqualTo("malformed");
    }

    @Test
    void xmlWithBytesThatAreNotUtf8() throws IOException {
        String xml = "<w:document " + Docx.W + "><w:body>" + Docx.p("£5 a year") + "</w:body></w:document>";

        assertThat(refused("a.docx", zip("word/document.xml", xml.getBytes(Charset.forName("windows-1252"))))
                        .code())
                .isEqualTo("malformed");
    }

    @Test
    void xmlInUtf16IsRead() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document " + Docx.W + "><w:body>"
                + Docx.p("£5 a year") + "</w:body></w:document>";

        byte[] docx = zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_16));

        assertThat(Intake.read("a.docx", docx, Limits.STANDARD)
                        .accepted()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("£5 a year");
    }

    @Test
    void aTextBeyondTheLimit() {
        byte[] text = new byte[Limits.STANDARD.maxBytes() + 1];
        Arrays.fill(text, (byte) 'a');

        assertThat(refused("a.txt", text))
                .hasMessageContaining(Integer.toString(text.length))
                .extracting(UnreadableDraft::code)
                .isEqualTo("too-large");
    }

    @Test
    void moreClausesThanTheLimit() {
        Limits few = new Limits(1 << 20, 1 << 20, 3, 1_000);

        UnreadableDraft refusal = catchThrowableOfType(
                UnreadableDraft.class, () -> Intake.read("a.txt", utf8("One.\n\nTwo.\n\nThree.\n\nFour."), few));

        assertThat(refusal)
                .hasMessageContaining("line 7")
                .extracting(UnreadableDraft::code)
                .isEqualTo("too-large");
    }

    @Test
    void aParagraphBeyondTheLimit() {
        Limits short_ = new Limits(1 << 20, 1 << 20, 3, 100);

        assertThat(catchThrowableOfType(
                                UnreadableDraft.class, () -> Intake.read("a.txt", utf8("word ".repeat(50)), short_))
                        .code())
                .isEqualTo("too-large");
        assertThat(catchThrowableOfType(
                                UnreadableDraft.class,
                                () -> Intake.read(
                                        "a.docx",
                                        Docx.body(Docx.p("word ".repeat(50))).bytes(),
                                        short_))
                        .code())
                .isEqualTo("too-large");
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] windows = "1.1 The Host pays.\n1.2 It pays \u00a35.".getBytes(Charset.forName("windows-1252"));

        assertThat(refused("a.txt", windows))
                .hasMessageContaining("line 2")
                .hasMessageContaining("UTF-8")
                .extracting(UnreadableDraft::code)
                .isEqualTo("not-utf8");
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws UnreadableDraft {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Draft draft = Intake.read("a.txt", ("\ufeff1.1 The Host pays £5.").getBytes(charset), Limits.STANDARD)
                    .accepted();

            assertThat(draft.clauses().get(0).label()).isEqualTo("1.1");
            assertThat(draft.clauses().get(0).text()).isEqualTo("The Host pays £5.");
        }
    }

    @Test
    void aNulByteInAText() {
        assertThat(refused("a.txt", utf8("1.1 The Host\0 pays.")).code()).isEqualTo("malformed");
    }

    @Test
    void aDraftWithNoClauses() {
        assertThat(refused("a.md", utf8("# A contract\n\n## Payment\n")))
                .hasMessageContaining("only headings (2)")
                .extracting(UnreadableDraft::code)
                .isEqualTo("no-clauses");
        assertThat(refused("a.docx", Docx.body().bytes()).code()).isEqualTo("no-clauses");
    }

    @Test
    void structuredTermsAreToldApart() throws UnreadableDraft {
        assertThat(Intake.kindOf("a.json", utf8("{}"))).isEqualTo(Intake.Kind.TERMS);
        assertThat(Intake.kindOf("a.yaml", utf8("form: SNP"))).isEqualTo(Intake.Kind.TERMS);
        assertThat(Intake.kindOf("a", utf8("  {\"form\": \"SNP\"}"))).isEqualTo(Intake.Kind.TERMS);
        assertThat(Intake.kindOf("a", utf8("# Contract\n"))).isEqualTo(Intake.Kind.MARKDOWN);
        assertThat(Intake.kindOf("a", utf8("Contract\n"))).isEqualTo(Intake.Kind.TEXT);
    }
}
