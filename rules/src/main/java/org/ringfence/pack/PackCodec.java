package org.ringfence.pack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Parameter;
import org.ringfence.finding.Citation;
import org.ringfence.finding.Severity;

/**
 * The bundled packs in a form that loads in milliseconds: what {@link PackReader} made of them when the product was built. Written and
 * read by one version of the product only.
 */
final class PackCodec {
    private PackCodec() {}

    static void write(DataOutputStream out, Sources sources, List<Pack> packs) throws IOException {
        out.writeInt(sources.all().size());
        for (Sources.Source source : sources.all()) {
            texts(out, List.of(source.id(), source.title(), source.publisher(), source.date()));
            texts(out, List.copyOf(source.locators().keySet()));
            texts(out, List.copyOf(source.locators().values()));
        }
        out.writeInt(packs.size());
        for (Pack pack : packs) {
            texts(
                    out,
                    List.of(
                            pack.id(),
                            pack.version(),
                            pack.digest(),
                            pack.title(),
                            pack.validFrom().toString()));
            text(out, pack.validUntil() == null ? "" : pack.validUntil().toString());
            out.writeInt(pack.longestWaiverDays());
            out.writeInt(pack.families().size());
            for (PackFamily family : pack.families()) {
                family(out, family);
            }
        }
    }

    private static void family(DataOutputStream out, PackFamily family) throws IOException {
        text(out, family.room());
        out.writeInt(family.cards().size());
        for (RuleCard card : family.cards()) {
            card(out, card);
        }
        out.writeInt(family.rows().size());
        for (ParameterRow row : family.rows()) {
            text(out, row.parameter().id());
            text(out, row.parameter().number().toString());
            texts(out, row.parameter().words());
            texts(out, List.of(row.unit(), row.reason()));
            out.writeInt(row.line());
        }
        file(out, family.logic());
        file(out, family.phrases());
        file(out, family.cases());
    }

    private static void card(DataOutputStream out, RuleCard card) throws IOException {
        texts(
                out,
                List.of(
                        card.id(),
                        card.pack(),
                        card.family(),
                        card.title(),
                        card.message(),
                        card.absence(),
                        card.belongs()));
        texts(
                out,
                List.of(
                        card.remedy(),
                        card.rationale(),
                        card.severity().name(),
                        card.gate().name(),
                        card.kind().name()));
        out.writeBoolean(card.silenceUnsettled());
        out.writeBoolean(card.neverWaivable());
        texts(out, card.forms().stream().sorted().map(Enum::name).toList());
        texts(out, card.breachExamples());
        texts(out, card.fine());
        out.writeInt(card.citations().size());
        for (Citation c : card.citations()) {
            texts(out, List.of(c.source(), c.locator(), c.publisher(), c.date(), c.paraphrase()));
        }
    }

    static Bundle read(DataInputStream in) throws IOException {
        List<Sources.Source> sources = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> head = texts(in);
            List<String> locators = texts(in);
            List<String> said = texts(in);
            Map<String, String> byLocator = new LinkedHashMap<>();
            for (int j = 0; j < locators.size(); j++) {
                byLocator.put(locators.get(j), said.get(j));
            }
            sources.add(new Sources.Source(head.get(0), head.get(1), head.get(2), head.get(3), byLocator));
        }
        List<Pack> packs = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> head = texts(in);
            String until = text(in);
            int waiverDays = in.readInt();
            List<PackFamily> families = new ArrayList<>();
            for (int j = in.readInt(); j > 0; j--) {
                families.add(family(in));
            }
            packs.add(new Pack(
                    head.get(0),
                    head.get(1),
                    head.get(2),
                    head.get(3),
                    LocalDate.parse(head.get(4)),
                    until.isEmpty() ? null : LocalDate.parse(until),
                    families,
                    waiverDays));
        }
        return new Bundle(new Sources(sources), packs);
    }

    /** What the product carries. */
    record Bundle(Sources sources, List<Pack> packs) {}

    private static PackFamily family(DataInputStream in) throws IOException {
        String room = text(in);
        List<RuleCard> cards = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            cards.add(card(in));
        }
        List<ParameterRow> rows = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Parameter parameter = new Parameter(text(in), new BigDecimal(text(in)), texts(in));
            List<String> about = texts(in);
            rows.add(new ParameterRow(parameter, about.get(0), about.get(1), in.readInt()));
        }
        PackFile logic = file(in);
        if (logic == null) {
            throw new IOException("the family " + room + " has no logic");
        }
        return new PackFamily(room, cards, rows, logic, file(in), file(in), null);
    }

    private static RuleCard card(DataInputStream in) throws IOException {
        List<String> head = texts(in);
        List<String> more = texts(in);
        boolean silenceUnsettled = in.readBoolean();
        boolean neverWaivable = in.readBoolean();
        Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
        texts(in).forEach(name -> forms.add(ContractForm.valueOf(name)));
        List<String> breachExamples = texts(in);
        List<String> fine = texts(in);
        List<Citation> citations = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> c = texts(in);
            citations.add(new Citation(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4)));
        }
        return new RuleCard(
                head.get(0),
                head.get(1),
                head.get(2),
                head.get(3),
                Severity.valueOf(more.get(2)),
                Severity.valueOf(more.get(3)),
                RuleKind.valueOf(more.get(4)),
                silenceUnsettled,
                forms,
                citations,
                head.get(4),
                head.get(5),
                head.get(6),
                more.get(0),
                more.get(1),
                neverWaivable,
                breachExamples,
                fine);
    }

    private static void file(DataOutputStream out, @Nullable PackFile file) throws IOException {
        out.writeBoolean(file != null);
        if (file != null) {
            text(out, file.path());
            text(out, file.text());
        }
    }

    private static @Nullable PackFile file(DataInputStream in) throws IOException {
        return in.readBoolean() ? new PackFile(text(in), text(in)) : null;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
