package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Balance;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Wording;

/**
 * The account of each body for each period: what comes in, what goes out, what it declares as spent. The commissioner's money comes from
 * outside, as does that of a body which only pays; where a ledger declares no spend at all, those who only receive have no account.
 */
final class Accounts {
    private static final String[] SPEND = Wording.list("""
            declared spend, spend, spending, expenditure, own spend, own costs, own use, own staff, staff costs, direct costs, direct delivery,
            direct spend, delivery costs, services at cost, declared spending, spent, spent directly, internal, costs, own delivery, point of spend,
            self, retained for delivery, declared expenditure, staff and services at cost, direct expenditure, payroll, end of trace""");

    private static final class Account {
        private BigDecimal in = BigDecimal.ZERO;
        private BigDecimal out = BigDecimal.ZERO;
        private BigDecimal spend = BigDecimal.ZERO;
        private boolean open;
        private boolean receives;
        private boolean pays;
        private @Nullable Location at;
    }

    private final Map<String, Map<String, Account>> accounts = new LinkedHashMap<>();
    private boolean declared;

    private Accounts() {}

    static List<Fact> of(List<Flow> flows, Bodies bodies) {
        Accounts accounts = new Accounts();
        Set<String> periods = new LinkedHashSet<>();
        flows.forEach(flow -> periods.add(flow.period()));
        periods.removeIf(Accounts::everyYear);
        for (Flow flow : flows) {
            if (everyYear(flow.period()) && !periods.isEmpty()) {
                periods.forEach(period -> accounts.enter(flow, period));
            } else {
                accounts.enter(flow, flow.period());
            }
        }
        return accounts.balances(bodies);
    }

    private static boolean everyYear(String period) {
        return ContractYears.each(Wording.of(period));
    }

    private Account account(String body, String period) {
        return accounts.computeIfAbsent(body, b -> new LinkedHashMap<>()).computeIfAbsent(period, p -> new Account());
    }

    private void enter(Flow flow, String period) {
        boolean spend = Wording.of(flow.payee()).isAny(SPEND)
                || Wording.of(flow.payee()).startsAny("declared spend")
                || flow.payee().equals(flow.payer());
        declared |= spend;
        BigDecimal amount = flow.amount();
        if (!flow.payer().isEmpty()) {
            Account payer = account(flow.payer(), period);
            payer.open |= amount == null;
            payer.pays = true;
            if (amount != null && spend) {
                payer.spend = payer.spend.add(amount);
            } else if (amount != null) {
                payer.out = payer.out.add(amount);
            }
        }
        if (!spend && !flow.payee().isEmpty()) {
            Account payee = account(flow.payee(), period);
            payee.open |= amount == null;
            payee.receives = true;
            payee.at = payee.at == null ? flow.at() : payee.at;
            payee.in = amount == null ? payee.in : payee.in.add(amount);
        }
    }

    private List<Fact> balances(Bodies bodies) {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<String, Map<String, Account>> body : accounts.entrySet()) {
            boolean pays = body.getValue().values().stream().anyMatch(account -> account.pays);
            for (Map.Entry<String, Account> period : body.getValue().entrySet()) {
                Account account = period.getValue();
                Location at = account.at;
                if (at == null || !account.receives || account.open || bodies.isCommissioner(body.getKey())) {
                    continue;
                }
                BigDecimal untraced = account.in.subtract(account.out).subtract(account.spend);
                if (declared || pays) {
                    facts.add(new Balance(
                            body.getKey(), period.getKey(), account.in, account.out, account.spend, untraced, at));
                } else {
                    facts.add(new Provision(
                            "TRN-2",
                            Stance.MENTIONS,
                            Certainty.UNSURE,
                            at,
                            List.of("what " + body.getKey() + " spends the money on is not in this table")));
                }
            }
        }
        return facts;
    }
}
