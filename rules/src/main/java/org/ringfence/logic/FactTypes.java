package org.ringfence.logic;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.facts.Aim;
import org.ringfence.facts.Balance;
import org.ringfence.facts.CentralItem;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Charge;
import org.ringfence.facts.Consent;
import org.ringfence.facts.Contract;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.ContractYear;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;
import org.ringfence.facts.Focus;
import org.ringfence.facts.HostCondition;
import org.ringfence.facts.Neighbourhood;
import org.ringfence.facts.OutcomePart;
import org.ringfence.facts.Parameter;
import org.ringfence.facts.PlaceServed;
import org.ringfence.facts.Provision;
import org.ringfence.facts.RiskBearer;
import org.ringfence.facts.Stance;
import org.ringfence.facts.Statement;
import org.ringfence.facts.Verdicts;
import org.ringfence.facts.Vote;

/** The facts and lists that rules may name, and the fields of each. Nothing else exists for a rule. */
public final class FactTypes {
    private static final List<Class<?>> FACTS = List.of(
            Balance.class,
            CentralItem.class,
            Charge.class,
            Consent.class,
            Contract.class,
            ContractOutcome.class,
            ContractYear.class,
            Envelope.class,
            Flow.class,
            HostCondition.class,
            Neighbourhood.class,
            Parameter.class,
            PlaceServed.class,
            Provision.class,
            RiskBearer.class,
            Statement.class,
            Vote.class);
    private static final List<Class<?>> LISTS = List.of(
            Aim.class,
            Certainty.class,
            ContractForm.class,
            Focus.class,
            HostKind.class,
            OutcomePart.class,
            Stance.class);
    /** What every fact has beside its own fields. */
    private static final Map<String, Kind> COMMON =
            Map.of("certainty", Kind.constant(Certainty.class), "at", Kind.OTHER, "because", Kind.LIST);

    private static final Map<String, Class<?>> IMPORTS = new TreeMap<>();
    private static final Map<Class<?>, Map<String, Kind>> FIELDS = new ConcurrentHashMap<>();

    static {
        FACTS.forEach(type -> IMPORTS.put(type.getName(), type));
        LISTS.forEach(type -> IMPORTS.put(type.getName(), type));
    }

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "getClass", "notify", "wait");

    private FactTypes() {}

    /** Everything that compiled rules are made against. */
    public static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>(FACTS);
        all.addAll(LISTS);
        all.add(Fact.class);
        all.add(Verdicts.class);
        return all;
    }

    /** The names of the facts. */
    static List<String> facts() {
        return names(FACTS);
    }

    /** What may be imported, by its full name. */
    static Map<String, Class<?>> imports() {
        return Collections.unmodifiableMap(IMPORTS);
    }

    static Optional<Class<?>> fact(String name) {
        return named(FACTS, name);
    }

    static Optional<Class<?>> list(String name) {
        return named(LISTS, name);
    }

    /** The values of a list. */
    static List<String> values(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
    }

    /** The fields of a fact, in the order in which it declares them, with the kind of each. */
    static Map<String, Kind> fields(Class<?> fact) {
        return FIELDS.computeIfAbsent(fact, FactTypes::readFields);
    }

    /**
     * A value, as it is written in a rule, that is called like a word.
     *
     * @param fields the fields that it may be a value of
     */
    static Optional<String> value(String word, Map<String, Kind> fields) {
        for (Kind kind : fields.values()) {
            Class<?> type = kind.type();
            if (kind.form() == Kind.Form.CONSTANT && type != null) {
                for (String value : values(type)) {
                    if (value.equalsIgnoreCase(word)) {
                        return Optional.of(type.getSimpleName() + "." + value);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Kind> readFields(Class<?> fact) {
        Map<String, Kind> fields = new LinkedHashMap<>();
        Arrays.stream(fact.getRecordComponents()).forEach(one -> fields.put(one.getName(), kind(one.getType())));
        // They come in no order of their own, and a message must not change from run to run.
        for (Method method : Arrays.stream(fact.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.isSynthetic()
                    && !OF_EVERY_OBJECT.contains(method.getName())) {
                fields.putIfAbsent(method.getName(), kind(method.getReturnType()));
            }
        }
        if (Fact.class.isAssignableFrom(fact)) {
            COMMON.forEach(fields::putIfAbsent);
        }
        return fields;
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == int.class || type == Integer.class || type == Long.class || type == long.class) {
            return Kind.WHOLE;
        }
        if (type.isEnum()) {
            return Kind.constant(type);
        }
        return Collection.class.isAssignableFrom(type) ? Kind.LIST : Kind.OTHER;
    }

    private static Optional<Class<?>> named(List<Class<?>> types, String name) {
        for (Class<?> type : types) {
            if (type.getSimpleName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(List<Class<?>> types) {
        return types.stream().map(Class::getSimpleName).toList();
    }
}
