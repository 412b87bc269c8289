package org.ringfence.engine;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/** The constraints of a place where conditions meet, each use of them counted. */
final class MeteredConstraints<C> implements BetaConstraints<C> {
    private final BetaConstraints<C> inner;
    private final boolean keeps;

    /** @param keeps whether what goes together is kept, as it is where facts are joined or accumulated */
    MeteredConstraints(BetaConstraints<C> inner, boolean keeps) {
        this.inner = inner;
        this.keeps = keeps;
    }

    @Override
    public boolean isAllowedCachedLeft(C context, FactHandle handle) {
        return Meter.counted(inner.isAllowedCachedLeft(context, handle), keeps);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, C context) {
        return Meter.counted(inner.isAllowedCachedRight(tuple, context), keeps);
    }

    @Override
    public C createContext() {
        return inner.createContext();
    }

    @Override
    public void updateFromTuple(C context, ValueResolver resolver, Tuple tuple) {
        inner.updateFromTuple(context, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(C context, ValueResolver resolver, FactHandle handle) {
        inner.updateFromFactHandle(context, resolver, handle);
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return inner.getConstraints();
    }

    @Override
    public BetaConstraints getOriginalConstraint() {
        return inner.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return inner.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return inner.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return inner.isEmpty();
    }

    @Override
    public BetaMemory createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        return inner.createBetaMemory(configuration, nodeType);
    }

    @Override
    public void resetTuple(C context) {
        inner.resetTuple(context);
    }

    @Override
    public void resetFactHandle(C context) {
        inner.resetFactHandle(context);
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List<String> settable) {
        return inner.getListenedPropertyMask(pattern, type, settable);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        inner.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
        inner.initIndexes(depth, nodeType, configuration);
    }

    @Override
    public <T> T cloneIfInUse() {
        return inner.cloneIfInUse();
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return inner.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        inner.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        throw new IOException("compiled rules are kept as classes, not as objects");
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        throw new IOException("compiled rules are kept as classes, not as objects");
    }
}
