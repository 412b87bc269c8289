package org.ringfence.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.check.CheckedTerms;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One case from the section {@code terms} of a family's {@code cases.yaml}.
 *
 * @param family the room it stands in
 * @param terms the terms as JSON
 * @param expect the outcome that each rule must have
 */
record TermsCase(String family, String name, byte[] terms, Map<String, String> expect) {

    /** The cases of every family of the bundled packs. */
    static List<TermsCase> all() {
        List<TermsCase> all = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        JsonMapper json = new JsonMapper();
        for (Pack pack : BundledPacks.load()) {
            for (PackFamily family : pack.families()) {
                PackFile file = family.cases();
                if (file == null) {
                    continue;
                }
                for (JsonNode one : yaml.readTree(file.text()).path("terms")) {
                    Map<String, String> expect = new TreeMap<>();
                    one.path("expect")
                            .properties()
                            .forEach(entry ->
                                    expect.put(entry.getKey(), entry.getValue().asString()));
                    all.add(new TermsCase(
                            family.room(),
                            one.path("name").asString(),
                            json.writeValueAsBytes(one.path("terms")),
                            expect));
                }
            }
        }
        return all;
    }

    /** What the engine makes of the rules that the case is about. */
    Map<String, String> outcomes() throws Exception {
        Map<String, String> outcomes = CheckedTerms.outcomes("case.json", terms);
        outcomes.keySet().retainAll(expect.keySet());
        return outcomes;
    }

    @Override
    public String toString() {
        return family + ", " + name;
    }
}
