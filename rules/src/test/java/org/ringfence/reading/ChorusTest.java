package org.ringfence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;

/** What comes of it when phrases and models agree, differ or doubt. */
class ChorusTest {
    private static final String TEXT = "The Host keeps whatever is left at the end of each year.";

    @Test
    void aModelAloneFindsAndLists() {
        assertThat(heard(learned("PRF-3", Stance.BREACHES, 0.65))).containsExactly("PRF-3 BREACHES LIKELY");
        assertThat(heard(learned("PRF-3", Stance.BREACHES, 0.4))).containsExactly("PRF-3 BREACHES UNSURE");
        assertThat(heard(learned("PRF-3", Stance.BREACHES, 0.2))).isEmpty();
    }

    @Test
    void theSecondRuleOfAFamilyMustBeSurer() {
        assertThat(heard(learned("PRF-3", Stance.BREACHES, 0.9), learned("PRF-2", Stance.BREACHES, 0.7)))
                .containsExactly("PRF-3 BREACHES LIKELY", "PRF-2 BREACHES UNSURE");
    }

    @Test
    void aModelAloneSaysAtMostThatARuleIsLikelyMet() {
        assertThat(heard(learned("TRN-1", Stance.PROTECTS, 0.99))).containsExactly("TRN-1 PROTECTS LIKELY");
        assertThat(heard(learned("TRN-1", Stance.PROTECTS, 0.6))).containsExactly("TRN-1 PROTECTS UNSURE");
    }

    @Test
    void whatMayBreakTheFamilyIsNotSurelyMet() {
        assertThat(heard(learned("TRN-1", Stance.PROTECTS, 0.99), learned("TRN-2", Stance.BREACHES, 0.4)))
                .containsExactly("TRN-1 PROTECTS UNSURE", "TRN-2 BREACHES UNSURE");
    }

    @Test
    void aCertainPhraseIsAFindingUnlessTheModelsThatHeardItDoubtIt() {
        Opinion phrase = phrase("PRF-3", Stance.BREACHES, 0.9, true);

        assertThat(heard(phrase, learned("PRF-3", Stance.BREACHES, 0.9))).containsExactly("PRF-3 BREACHES CERTAIN");
        assertThat(heard(phrase, learned("PRF-3", Stance.BREACHES, 0.55))).containsExactly("PRF-3 BREACHES LIKELY");
        assertThat(heard(phrase, learned("PRF-3", Stance.BREACHES, 0.3))).containsExactly("PRF-3 BREACHES UNSURE");
        assertThat(heard(phrase)).containsExactly("PRF-3 BREACHES UNSURE");
    }

    @Test
    void aPhraseOfOnesOwnIsAFindingWhateverTheModelsSay() {
        assertThat(heard(own(Stance.BREACHES, true))).containsExactly("PRF-3 BREACHES LIKELY");
    }

    @Test
    void inAFamilyThatNoModelKnowsPhrasesAloneDecide() {
        assertThat(heard(phrase("XYZ-1", Stance.BREACHES, 0.9, true))).containsExactly("XYZ-1 BREACHES CERTAIN");
        assertThat(heard(phrase("XYZ-1", Stance.MENTIONS, 0.7, false))).containsExactly("XYZ-1 MENTIONS LIKELY");
    }

    @Test
    void aCertainGuardAsksForMore() {
        Opinion guard = phrase("PRF-3", Stance.PROTECTS, 0.9, true);

        assertThat(heard(guard, learned("PRF-3", Stance.BREACHES, 0.7))).contains("PRF-3 BREACHES UNSURE");
        assertThat(heard(guard, learned("PRF-3", Stance.BREACHES, 0.8))).contains("PRF-3 BREACHES LIKELY");
    }

    @Test
    void aCertainGuardIsCertainOnlyWhereTheModelsThatHeardItAgree() {
        Opinion guard = phrase("PRF-3", Stance.PROTECTS, 0.9, true);

        assertThat(heard(guard, learned("PRF-3", Stance.PROTECTS, 0.9))).containsExactly("PRF-3 PROTECTS CERTAIN");
        assertThat(heard(guard, learned("PRF-3", Stance.PROTECTS, 0.6))).containsExactly("PRF-3 PROTECTS LIKELY");
        assertThat(heard(guard, learned("PRF-3", Stance.PROTECTS, 0.4))).containsExactly("PRF-3 PROTECTS UNSURE");
        assertThat(heard(guard, learned("PRF-3", Stance.PROTECTS, 0.1))).containsExactly("PRF-3 PROTECTS UNSURE");
    }

    @Test
    void aCertainGuardThatTheModelsWhichHeardItAllButRuleOutIsNotShown() {
        Opinion certain = phrase("PRF-3", Stance.PROTECTS, 0.9, true);

        assertThat(heard(certain)).isEmpty();
        assertThat(heard(certain, learned("PRF-3", Stance.BREACHES, 0.4))).containsExactly("PRF-3 BREACHES UNSURE");
        assertThat(heard(phrase("PRF-3", Stance.PROTECTS, 0.7, false))).containsExactly("PRF-3 PROTECTS UNSURE");
        assertThat(heard(learned("PRF-3", Stance.PROTECTS, 0.2))).isEmpty();
    }

    @Test
    void aDoubtOfABreachIsShownBesideAnyGuard() {
        Opinion likely = phrase("PRF-3", Stance.PROTECTS, 0.7, false);
        Opinion certain = phrase("PRF-3", Stance.PROTECTS, 0.9, true);
        for (Opinion guard : List.of(likely, certain, own(Stance.PROTECTS, true))) {
            assertThat(heard(guard, learned("PRF-3", Stance.PROTECTS, 0.9), learned("PRF-3", Stance.BREACHES, 0.4)))
                    .contains("PRF-3 BREACHES UNSURE");
        }
    }

    @Test
    void aGuardOfOnesOwnHoldsWhateverTheModelsSay() {
        Opinion guard = own(Stance.PROTECTS, true);

        assertThat(heard(guard)).containsExactly("PRF-3 PROTECTS CERTAIN");
        assertThat(heard(guard, learned("PRF-3", Stance.BREACHES, 0.8)))
                .containsExactlyInAnyOrder("PRF-3 PROTECTS LIKELY", "PRF-3 BREACHES LIKELY");
    }

    @Test
    void whereNoModelKnowsTheFamilyAGuardStands() {
        assertThat(heard(phrase("XYZ-1", Stance.PROTECTS, 0.9, true))).containsExactly("XYZ-1 PROTECTS CERTAIN");
        assertThat(heard(phrase("XYZ-1", Stance.PROTECTS, 0.7, false))).containsExactly("XYZ-1 PROTECTS LIKELY");
        assertThat(heard(phrase("XYZ-1", Stance.PROTECTS, 0.5, false))).containsExactly("XYZ-1 PROTECTS UNSURE");
    }

    @Test
    void aWordOfTheSubjectIsPassedOverWhereTheModelsKnowTheRuleUnlessAReviewerAddedIt() {
        assertThat(heard(phrase("PRF-3", Stance.MENTIONS, 0.7, false))).isEmpty();
        assertThat(heard(own(Stance.MENTIONS, false))).containsExactly("PRF-3 MENTIONS LIKELY");
    }

    @Test
    void aWordOfOnesOwnIsHeardBesideAWeakOpinionOfTheModels() {
        assertThat(heard(own(Stance.MENTIONS, false), learned("PRF-3", Stance.BREACHES, 0.2)))
                .containsExactly("PRF-3 MENTIONS LIKELY");
        assertThat(heard(own(Stance.MENTIONS, false), learned("PRF-3", Stance.PROTECTS, 0.4)))
                .containsExactlyInAnyOrder("PRF-3 MENTIONS LIKELY", "PRF-3 PROTECTS UNSURE");
    }

    @Test
    void whatAPhraseSaysIsBrokenIsNotLikelyMet() {
        Opinion breach = phrase("PRF-3", Stance.BREACHES, 0.9, true);

        assertThat(heard(breach, learned("PRF-3", Stance.PROTECTS, 0.9))).contains("PRF-3 PROTECTS UNSURE");
    }

    private static Opinion phrase(String rule, Stance stance, double strength, boolean certain) {
        return new Opinion("phrases", rule, stance, strength, certain, false, 0, 8, List.of("a phrase"));
    }

    private static Opinion own(Stance stance, boolean certain) {
        return new Opinion("phrases", "PRF-3", stance, certain ? 0.9 : 0.7, certain, true, 0, 8, List.of("a phrase"));
    }

    private static Opinion learned(String rule, Stance stance, double strength) {
        return new Opinion("learned", rule, stance, strength, false, false, 0, 8, List.of("labelled clauses"));
    }

    private static List<String> heard(Opinion... opinions) {
        Voice phrases = clause -> List.of();
        Voice models = new Voice() {
            @Override
            public List<Opinion> read(ClauseInContext clause) {
                return List.of();
            }

            @Override
            public boolean weighs(String rule, Stance stance) {
                return rule.startsWith("PRF") || rule.startsWith("TRN");
            }
        };
        Clause clause = new Clause(0, "1.1", ClauseKind.BODY, List.of(), -1, TEXT, 1, 0);
        ClauseInContext context = new ClauseInContext(clause, List.of(), List.of(), null);
        return Chorus.provisions(context, List.of(opinions), List.of(phrases, models), true).stream()
                .map(ChorusTest::told)
                .toList();
    }

    private static String told(Provision provision) {
        Certainty certainty = provision.certainty();
        return provision.rule() + " " + provision.stance() + " " + certainty;
    }
}
