package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.UnreadableDraft;

class DefinitionsTest {
    private static List<DefinedTerm> in(String markdown) throws UnreadableDraft {
        return Fixtures.text("a.md", markdown).definitions();
    }

    private static void defines(String markdown, String term, String meaning) throws UnreadableDraft {
        assertThat(in(markdown))
                .extracting(DefinedTerm::term, DefinedTerm::meaning)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(term, meaning));
    }

    @Test
    void quotedTermsOfBothKindsOfQuote() throws UnreadableDraft {
        defines("1.1 “Retained Margin” means what is left.", "Retained Margin", "what is left.");
        defines("1.1 \"Retained Margin\" shall mean what is left.", "Retained Margin", "what is left.");
        defines("1.1 ‘Sums’ has the meaning given in clause 3.", "Sums", "given in clause 3.");
        defines("1.1 In this Contract “Sums” means money.", "Sums", "money.");
    }

    @Test
    void boldTerms() throws UnreadableDraft {
        defines("**Place GP Body** means the Forum.", "Place GP Body", "the Forum.");
    }

    @Test
    void termsWithAColonUnderAHeadingOfDefinitions() throws UnreadableDraft {
        defines(
                "# C\n\n## 1. Definitions\n\nPlace Envelope: the sum for a place.\n",
                "Place Envelope",
                "the sum for a place.");
        assertThat(in("# C\n\n## 1. Parties\n\nHost: X plc\n")).isEmpty();
    }

    @Test
    void namesInBrackets() throws UnreadableDraft {
        defines("This is made by Z Board; and X plc (the \"Host\").", "Host", "and X plc");
        defines("1. Y Trust, a body of Z (“the Integrator”) shall pay.", "Integrator", "Y Trust, a body of Z");
        assertThat(in("The \"surplus\" (if any) is paid.")).isEmpty();
    }

    @Test
    void severalTermsInOneClause() throws UnreadableDraft {
        assertThat(in("1.1 “A Sum” means x; “B Sum” means y; and “C Sum” means z."))
                .extracting(DefinedTerm::meaning)
                .containsExactly("x", "y", "z.");
    }

    @Test
    void aMeaningGoesOnInItsItems() throws UnreadableDraft {
        defines("1.1 “Sums” means:\n(a) this; and\n(b) that.\n\n1.2 Other.", "Sums", "this; and that.");
    }

    @Test
    void aTableOfTermsAndMeanings() throws UnreadableDraft {
        defines("| Term | Meaning |\n|---|---|\n| “Surplus” | means what is left |\n", "Surplus", "what is left");
    }
}
