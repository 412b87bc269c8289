package org.ringfence.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where the template leaves a choice.
 *
 * @param where the label of the clause where it begins
 * @param options the alternatives; a single one may be taken or left out
 */
record Choice(String where, List<Option> options) {
    Choice {
        options = List.copyOf(options);
    }

    /** How many ways there are to make it. */
    int ways() {
        return options.size() == 1 ? 2 : options.size();
    }

    /** The edits of one way. */
    List<Edit> edits(int way) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            edits.addAll(i == way ? options.get(i).keep() : options.get(i).drop());
        }
        return edits;
    }

    /** One way in words. */
    String words(int way) {
        String place = where.isEmpty() ? "" : " at " + where;
        if (way >= options.size()) {
            return "the optional words" + place + " left out";
        }
        String name = options.get(way).name();
        return name.isEmpty() ? "the optional words" + place + " taken" : "option " + name + place;
    }
}
