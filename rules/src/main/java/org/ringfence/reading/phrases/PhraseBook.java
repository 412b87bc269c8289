package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.cache.Cache;
import org.ringfence.cache.Digest;
import org.ringfence.cache.ProductCode;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.Voice;

/** The phrases of some packs, compiled. Immutable and safe for use by many threads. */
public final class PhraseBook {
    private final Lexicon lexicon;
    private final List<Problem> problems;

    private PhraseBook(Lexicon lexicon, List<Problem> problems) {
        this.lexicon = lexicon;
        this.problems = List.copyOf(problems);
    }

    /** The phrases that come with the product, as the build compiled them. */
    public static PhraseBook bundled() {
        Lexicon bound = Bookbinder.bound(BundledPacks.load());
        if (bound == null) {
            throw new IllegalStateException("the product was built with other phrases than those of its packs");
        }
        return new PhraseBook(bound, List.of());
    }

    /**
     * The phrases of packs: those of the bundled packs as the build compiled them, any others from the cache, or compiled now, which takes
     * some tenths of a second.
     *
     * @param packs the packs, whose cards say which rules are duties
     * @param cache where compiled phrases are kept
     * @throws InvalidPack naming each phrase that cannot be understood: a phrase left out would let a breach pass
     */
    public static PhraseBook of(List<Pack> packs, Cache cache) throws InvalidPack {
        Lexicon bound = Bookbinder.bound(packs);
        if (bound != null) {
            return new PhraseBook(bound, List.of());
        }
        String name = "phrases-" + digest(packs);
        byte[] kept = cache.read(name);
        if (kept != null) {
            return new PhraseBook(LexiconCodec.read(kept), List.of());
        }
        PhraseBook book = compile(packs);
        if (!book.problems.isEmpty()) {
            throw new InvalidPack(String.join(", ", packs.stream().map(Pack::id).toList()), book.problems);
        }
        Lexicon bundled = Bookbinder.bound(BundledPacks.load());
        Lexicon marked = bundled == null ? book.lexicon : book.lexicon.beside(bundled);
        cache.keepIfPossible(name, LexiconCodec.bytes(marked));
        return new PhraseBook(marked, List.of());
    }

    private static String digest(List<Pack> packs) {
        Digest digest = new Digest().add(ProductCode.digest());
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                PackFile phrases = family.phrases();
                digest.add(phrases == null ? "" : phrases.path()).add(phrases == null ? "" : phrases.text());
                family.cards()
                        .forEach(card -> digest.add(card.id()).add(card.kind().name()));
            }
        }
        return digest.hex();
    }

    /** The phrases of packs, compiled now; those that cannot be understood are left out and told in {@link #problems()}. */
    public static PhraseBook compile(List<Pack> packs) {
        List<PackFile> files = new ArrayList<>();
        Map<String, RuleKind> kinds = new HashMap<>();
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                if (family.phrases() != null) {
                    files.add(family.phrases());
                }
                for (RuleCard card : family.cards()) {
                    kinds.put(card.id(), card.kind());
                }
            }
        }
        return parse(files, kinds);
    }

    /**
     * Compiles phrase files. What is wrong in them is left out and told in {@link #problems()}.
     *
     * @param files the phrase files
     * @param kinds for each rule whether it is a duty; a phrase for any other rule is a problem, unless the map is empty
     */
    public static PhraseBook parse(List<PackFile> files, Map<String, RuleKind> kinds) {
        List<Problem> problems = new ArrayList<>();
        LexiconBuilder builder = new LexiconBuilder(Dictionary.load(), kinds, problems);
        for (PackFile file : files) {
            builder.add(file.path(), PhraseFile.read(file, problems));
        }
        return new PhraseBook(builder.build(), problems);
    }

    /** What is wrong in the files, in their order. A book with problems must not be used to judge a draft. */
    public List<Problem> problems() {
        return problems;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The phrases as one voice. */
    public Voice voice() {
        return new PhraseVoice(lexicon, phrase -> {});
    }

    /** The phrases with a note of which of them speak. */
    public PhrasesHeard heard() {
        return new PhrasesHeard(lexicon);
    }
}
