package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Balance;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;

/** Flows of money that terms state, and the account of every body for every period that they make. */
final class MoneyFacts {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("payer", "payer");
        PARTS.put("payee", "payee");
        PARTS.put("purpose", "purpose");
        PARTS.put("amount", "amount");
        PARTS.put("period", "period");
        PARTS.put("reportingLine", "reporting line");
    }

    private final List<Fact> facts = new ArrayList<>();
    private final Map<List<String>, Account> accounts = new LinkedHashMap<>();
    private final Set<String> payees = new HashSet<>();
    private final Set<String> unclear = new HashSet<>();

    /** What one body received, paid and spent in one period. */
    private static final class Account {
        private final String body;
        private final String period;
        private final Location at;
        private BigDecimal in = BigDecimal.ZERO;
        private BigDecimal out = BigDecimal.ZERO;
        private BigDecimal spend = BigDecimal.ZERO;

        Account(String body, String period, Location at) {
            this.body = body;
            this.period = period;
            this.at = at;
        }
    }

    private MoneyFacts() {}

    static List<Fact> of(Place terms) {
        MoneyFacts money = new MoneyFacts();
        Place graph = terms.at("transparency").at("money");
        graph.at("flows").items().forEach(money::flow);
        graph.at("spend").items().forEach(money::spend);
        money.balance(
                money.sources(graph, terms.at("contract").at("commissioner").at("name")));
        return money.facts;
    }

    private void flow(Place flow) {
        List<String> missing = new ArrayList<>();
        PARTS.forEach((name, words) -> {
            if (Blanks.blank(flow.at(name))) {
                missing.add(words);
            }
        });
        Place payer = flow.at("payer");
        Place payee = flow.at("payee");
        Place period = flow.at("period");
        @Nullable BigDecimal amount = flow.at("amount").number();
        facts.add(new Flow(
                payer.text(),
                payee.text(),
                flow.at("purpose").text(),
                amount,
                period.text(),
                missing,
                flow.location()));
        if (amount == null || Blanks.blank(period)) {
            unclear.add(key(payer.text()));
            unclear.add(key(payee.text()));
            return;
        }
        if (!Blanks.blank(payer)) {
            Account account = account(payer, period, flow);
            account.out = account.out.add(amount);
        }
        if (!Blanks.blank(payee)) {
            payees.add(key(payee.text()));
            Account account = account(payee, period, flow);
            account.in = account.in.add(amount);
        }
    }

    private void spend(Place spend) {
        Account account = account(spend.at("body"), spend.at("period"), spend);
        @Nullable BigDecimal amount = spend.at("amount").number();
        if (amount != null) {
            account.spend = account.spend.add(amount);
        }
    }

    private Account account(Place body, Place period, Place at) {
        return accounts.computeIfAbsent(
                List.of(key(body.text()), key(period.text())),
                any -> new Account(body.text(), period.text(), at.location()));
    }

    /** Bodies whose money comes from outside: those declared, else the commissioner, else whoever pays and is paid by nobody. */
    private Set<String> sources(Place graph, Place commissioner) {
        Set<String> sources = new HashSet<>();
        graph.at("sources").items().forEach(source -> sources.add(key(source.text())));
        if (commissioner.given()) {
            sources.add(key(commissioner.text()));
        }
        boolean known = graph.at("sources").given()
                || accounts.values().stream().anyMatch(account -> sources.contains(key(account.body)));
        if (!known) {
            accounts.values().stream()
                    .map(account -> key(account.body))
                    .filter(body -> !payees.contains(body))
                    .forEach(sources::add);
        }
        return sources;
    }

    private void balance(Set<String> sources) {
        for (Account account : accounts.values()) {
            if (sources.contains(key(account.body)) || unclear.contains(key(account.body))) {
                continue; // an unclear flow is a breach of its own, and would make the sum meaningless
            }
            facts.add(new Balance(
                    account.body,
                    account.period,
                    account.in,
                    account.out,
                    account.spend,
                    account.in.subtract(account.out).subtract(account.spend),
                    account.at));
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
