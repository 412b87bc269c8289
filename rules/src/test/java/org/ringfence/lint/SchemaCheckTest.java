package org.ringfence.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.pack.YamlFile;
import org.ringfence.pack.YamlValue;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.TreeReader;

/** Our own check of schemas, which speaks plainly, and a complete validator never differ on what is wrong. */
class SchemaCheckTest {
    private static final Path PACK = Path.of("packs/bma-red-lines");
    private static final Path SCHEMAS = Path.of("../api-spec/src/main/resources/schemas");

    static Stream<MistakesTest.Mistake> mistakes() throws IOException {
        return MistakesTest.mistakes().stream().filter(one -> one.file().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aCompleteValidatorSaysTheSameOfAMistake(MistakesTest.Mistake mistake) throws IOException, Malformed {
        String text = Files.readString(PACK.resolve(mistake.file()));
        same(mistake.file(), text.replace(mistake.before(), mistake.after()));
    }

    static Stream<String> shapes() {
        String rule =
                "id: OUT-1\n    title: A\n    severity: advisory\n    kind: prohibition\n    citations: [{source: abc, locator: B}]\n"
                        + "    message: C\n    remedy: D\n    rationale: E\n    breach-examples: [F]\n    fine: [G]\n";
        String head = "family: OUT\ntitle: T\nrules:\n  - ";
        return Stream.of(
                head + rule,
                head + rule.replace("[F]", "[]"),
                head + rule.replace("[F]", "F"),
                head + rule.replace("prohibition", "duty"),
                head + rule + "    absence: H\n",
                head + rule.replace("prohibition", "duty") + "    absence: H\n    belongs: I\n",
                head + rule + "    forms: [SNP, SNP]\n",
                head + rule + "    forms: [XNP]\n",
                head + rule + "    never-waivable: \"true\"\n",
                head + rule + "    kind-by-form: {SNP: duty}\n",
                head + rule + "    kind-by-form: {XNP: duty}\n",
                head + rule + "    kind-by-form: {}\n",
                head + rule.replace("title: A", "title: " + "a".repeat(91)),
                head + rule.replace("title: A", "title: \"\""),
                head + rule.replace("title: A", "title: 7"),
                head + rule.replace("title: A", "title:"),
                head + rule.replace("title: A", "title: {a: b}"),
                "family: OUT\ntitle: T\nrules: []\n",
                "family: OUT\ntitle: T\n",
                "- family\n",
                "rules\n");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aCompleteValidatorSaysTheSameOfAShape(String text) throws IOException, Malformed {
        same("rules.yaml", text);
    }

    private static void same(String file, String text) throws IOException, Malformed {
        Optional<YamlValue> value = YamlFile.read(new PackFile(file, text), new ArrayList<>());
        if (value.isEmpty()) {
            return;
        }
        String schema = Path.of(file).getFileName().toString().replace(".yaml", ".schema.json");
        byte[] bytes = Files.readAllBytes(SCHEMAS.resolve(schema));
        List<Problem> problems = new ArrayList<>();
        new SchemaCheck(file, TreeReader.json(schema, bytes).mapping(schema), problems).check(value.get());
        problems.removeIf(one -> one.what().contains("is an unquoted"));
        Schema complete = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(bytes, StandardCharsets.UTF_8));

        assertThat(problems.isEmpty())
                .as(problems + " against " + complete.validate(text, InputFormat.YAML))
                .isEqualTo(complete.validate(text, InputFormat.YAML).isEmpty());
    }
}
