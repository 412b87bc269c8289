package org.ringfence.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Pairs the things of two lists, each at most once, surest pairs first. */
final class Pairing<T> {
    /** Beyond so many comparisons only exact pairs are sought: a bound on time, not on what is reported. */
    private static final long MOST = 1_000_000;

    private final List<T> left;
    private final List<T> right;
    private final Set<Integer> leftDone = new HashSet<>();
    private final Set<Integer> rightDone = new HashSet<>();

    Pairing(List<T> left, List<T> right) {
        this.left = left;
        this.right = right;
    }

    /** Pairs what {@code same} says is the same, in order. */
    List<Pair<T>> take(BiPredicate<T, T> same) {
        List<Pair<T>> pairs = new ArrayList<>();
        if (tooMany()) {
            return pairs;
        }
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size() && !leftDone.contains(i); j++) {
                if (!rightDone.contains(j) && same.test(left.get(i), right.get(j))) {
                    pairs.add(pair(i, j));
                }
            }
        }
        return pairs;
    }

    /** Pairs what is at least {@code least} alike, the most alike first. */
    List<Pair<T>> takeAlike(double least, BiFunction<T, T, Double> likeness) {
        List<Pair<T>> pairs = new ArrayList<>();
        if (tooMany()) {
            return pairs;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!leftDone.contains(i) && !rightDone.contains(j)) {
                    double alike = likeness.apply(left.get(i), right.get(j));
                    if (alike >= least) {
                        candidates.add(new Candidate(i, j, alike));
                    }
                }
            }
        }
        candidates.sort((one, other) -> Double.compare(other.alike, one.alike));
        for (Candidate candidate : candidates) {
            if (!leftDone.contains(candidate.i) && !rightDone.contains(candidate.j)) {
                pairs.add(pair(candidate.i, candidate.j));
            }
        }
        return pairs;
    }

    /** What found no partner. */
    List<Pair<T>> rest() {
        List<Pair<T>> rest = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (!leftDone.contains(i)) {
                rest.add(new Pair<>(left.get(i), null));
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (!rightDone.contains(j)) {
                rest.add(new Pair<>(null, right.get(j)));
            }
        }
        return rest;
    }

    private boolean tooMany() {
        return (long) (left.size() - leftDone.size()) * (right.size() - rightDone.size()) > MOST;
    }

    private Pair<T> pair(int i, int j) {
        leftDone.add(i);
        rightDone.add(j);
        return new Pair<>(left.get(i), right.get(j));
    }

    /** Two that belong together; one is null where there is only the other. */
    record Pair<T>(@Nullable T left, @Nullable T right) {}

    private record Candidate(int i, int j, double alike) {}
}
