package org.ringfence.engine;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;
import org.kie.api.KieBase;

/**
 * Puts a {@link Meter} into the network of compiled rules, at each place where conditions meet. The engine offers no other way to stop it
 * while it matches: its listeners and limits count firings, which come after.
 */
final class Metering {
    private static final Field CONSTRAINTS = field();

    private Metering() {}

    static void install(KieBase base) {
        Set<Sink> seen = new HashSet<>();
        Deque<Sink> open = new ArrayDeque<>();
        for (ObjectTypeNode node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
            open.add(node);
        }
        while (!open.isEmpty()) {
            Sink node = open.remove();
            if (!seen.add(node)) {
                continue;
            }
            if (node instanceof BetaNode meeting) {
                meter(meeting);
            }
            if (node instanceof ObjectSource source) {
                open.addAll(Arrays.asList(source.getObjectSinkPropagator().getSinks()));
            }
            if (node instanceof LeftTupleSource source) {
                open.addAll(Arrays.asList(source.getSinkPropagator().getSinks()));
            }
        }
    }

    private static void meter(BetaNode node) {
        try {
            boolean keeps = node instanceof JoinNode || node instanceof AccumulateNode;
            CONSTRAINTS.set(node, new MeteredConstraints<>((BetaConstraints<?>) node.getRawConstraints(), keeps));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the rule engine cannot be metered", e);
        }
    }

    private static Field field() {
        try {
            Field field = BetaNode.class.getDeclaredField("constraints");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of the rule engine cannot be metered", e);
        }
    }
}
