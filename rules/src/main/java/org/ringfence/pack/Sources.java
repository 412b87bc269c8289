package org.ringfence.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Citation;

/** The published sources that rules may cite, from {@code sources.yaml}. */
public final class Sources {
    private final Map<String, Source> sources;

    public Sources(List<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        this.sources = byId;
    }

    /**
     * One source.
     *
     * @param id its id, such as {@code bma-gpce-2026}
     * @param title what it is
     * @param publisher who published it
     * @param date when, as the publisher writes it
     * @param locators the places that may be cited, each with what it says in this project's own words
     */
    public record Source(String id, String title, String publisher, String date, Map<String, String> locators) {}

    /** Every source, in the order of the file. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    /** The source with this id, or null. */
    public @Nullable Source find(String id) {
        return sources.get(id);
    }

    static Sources read(PackFile file, List<Problem> problems) {
        List<Source> sources = new ArrayList<>();
        YamlFields top =
                YamlFields.of(file.path(), YamlFile.read(file, problems).orElse(null), problems);
        top.nested("sources").forEach((id, value) -> {
            YamlFields fields = YamlFields.of(file.path(), value, problems);
            Map<String, String> locators = new LinkedHashMap<>();
            fields.nested("locators").forEach((locator, text) -> {
                if (text instanceof YamlValue.Scalar scalar) {
                    locators.put(locator, scalar.text().strip());
                } else {
                    fields.problem(
                            text.line(),
                            "the locator \"" + locator + "\" must say one sentence",
                            "write it after the colon");
                }
            });
            sources.add(new Source(id, fields.text("title"), fields.text("publisher"), fields.text("date"), locators));
        });
        return new Sources(sources);
    }

    /** The citation of one place, with the source's own paraphrase unless another is given; null if there is no such place. */
    @Nullable
    Citation cite(String id, String locator, String paraphrase) {
        Source source = sources.get(id);
        if (source == null) {
            return null;
        }
        String said = source.locators().get(locator);
        if (said == null) {
            return null;
        }
        return new Citation(id, locator, source.publisher(), source.date(), paraphrase.isEmpty() ? said : paraphrase);
    }
}
