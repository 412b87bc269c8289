package org.ringfence.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

/** A digest of the classes that rules are compiled against. */
final class FactClasses {
    /** Everything a rule file may import. */
    static final List<Class<?>> ALL = List.of(
            Aim.class,
            Balance.class,
            CentralItem.class,
            Certainty.class,
            Charge.class,
            Consent.class,
            Contract.class,
            ContractOutcome.class,
            ContractYear.class,
            Envelope.class,
            Fact.class,
            Flow.class,
            Focus.class,
            HostCondition.class,
            Neighbourhood.class,
            OutcomePart.class,
            Parameter.class,
            PlaceServed.class,
            Provision.class,
            RiskBearer.class,
            Stance.class,
            Statement.class,
            Verdicts.class,
            Vote.class);

    private FactClasses() {}

    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : ALL) {
                try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                    if (in == null) {
                        throw new IllegalStateException("the class file of " + type + " is missing");
                    }
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own classes cannot be read", e);
        }
    }
}
