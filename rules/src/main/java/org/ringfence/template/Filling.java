package org.ringfence.template;

import org.ringfence.template.Blanks.Kind;

/**
 * What blanks are tried with. Two fillings, because what a blank asks for cannot always be told: where either changes an outcome, the
 * blank decides it.
 */
enum Filling {
    BY_KIND {
        @Override
        String of(Kind kind) {
            return switch (kind) {
                case DATE -> "31 March 2028";
                case FIGURE -> "12";
                case WORDS -> "Marram House";
            };
        }
    },
    FIGURES {
        @Override
        String of(Kind kind) {
            return kind == Kind.DATE ? "31 March 2028" : "£100,000";
        }
    };

    abstract String of(Kind kind);
}
