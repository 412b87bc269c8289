package org.ringfence.reading.particulars;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.figures.Wording;

/** What a label in a front table, or before a colon, asks for. */
enum Label {
    FORM(
            "form, contract form, form of contract, type of contract, contract type, agreement type, type of agreement, form of agreement,"
                    + " kind of contract, kind of agreement, contract, agreement, model, contract model, contracting model, delivery model,"
                    + " document type, type of document, instrument, contract vehicle"),
    HOST(
            "host, provider, lead provider, integrator, contractor, lead contractor, contract holder, holder, host organisation,"
                    + " host body, host provider, provider host, name of host, host name, name of provider, provider name, accountable"
                    + " provider, lead organisation, lead member, lead party, service provider, prime provider, prime contractor, iho host,"
                    + " hosted by, held by, contract held by, holder of contract, contracted body, appointed provider, responsible"
                    + " provider, co ordinating provider, coordinating provider, neighbourhood provider, integrator host, host integrator,"
                    + " single neighbourhood provider, multi neighbourhood provider, mnp, snp, iho, integrated health organisation,"
                    + " snp provider, mnp provider, accountable body, host trust, lead body, supplier, mnp integrator, integrator body,"
                    + " name of integrator, name of lead provider, legal name of provider, legal name of host"),
    HOST_KIND(
            "kind of host, type of host, host kind, host type, kind of provider, type of provider, provider type, provider kind, kind of"
                    + " body, type of body, body type, type of organisation, organisation type, kind of organisation, legal form,"
                    + " legal status, type of integrator, kind of integrator, integrator type, type of lead provider, kind of lead provider,"
                    + " lead provider type, type of contractor, kind of contractor, contractor type, type of holder, kind of holder,"
                    + " type of entity, status of host, status of provider, constitution of host, nature of host, nature of provider"),
    COMMISSIONER(
            "commissioner, commissioners, commissioning body, commissioned by, commissioning authority, co ordinating commissioner,"
                    + " coordinating commissioner, lead commissioner, purchaser, contracting authority, authority, icb, integrated care"
                    + " board, awarding body, funder, name of commissioner, commissioner name, commissioning organisation, responsible"
                    + " commissioner, contracting body, commissioning icb, bought by"),
    POPULATION(
            "population, population served, population covered, registered population, people served, people covered, registered"
                    + " patients, list size, patients covered, patients served, number of people, number of patients, size of population,"
                    + " population size, people, patients, registered list, combined list size, covered population, defined population,"
                    + " weighted population, population and footprint, who is covered, resident population"),
    PLACES(
            "place, places, place served, places served, place covered, places covered, place or places, place s, place s served, area,"
                    + " areas, area served, areas served, area covered, geography, geographical area, geographic area, boroughs, borough,"
                    + " localities, locality, districts, district, patch, coverage, where, area of operation, place name, places in scope"),
    NEIGHBOURHOODS(
            "neighbourhood, neighbourhoods, neighbourhood served, neighbourhoods served, neighbourhood covered, neighbourhoods covered,"
                    + " neighbourhood s, footprint, pcn footprint, name of neighbourhood, neighbourhood name, neighbourhood footprint,"
                    + " neighbourhoods in scope, neighbourhood area"),
    TERM(
            "term, contract term, duration, contract period, length of contract, initial term, term of contract, term of agreement, contract"
                    + " length, length, service period, length of term, contract duration, agreement term, period of contract, contract"
                    + " dates, dates, runs, runs for, period covered"),
    START(
            "start, starts, start date, starts on, commencement, commencement date, service commencement date, services commencement date,"
                    + " effective date, date of commencement, contract start, contract start date, begins, go live date, go live"),
    END(
            "end, ends, end date, ends on, expiry, expiry date, expires, expires on, contract end, contract end date, date of expiry,"
                    + " contract expiry, long stop"),
    ANNUAL_VALUE(
            "annual value, annual contract value, contract value per year, contract value a year, yearly value, value per year, value per"
                    + " annum, contract value per annum, annual price, annual contract sum, value each year, annual budget, yearly contract"
                    + " value, annual sum"),
    TOTAL_VALUE(
            "total value, total contract value, whole life value, lifetime value, overall value, contract value over term, contract value in"
                    + " total, whole term value, aggregate value, total price, total contract sum"),
    VALUE(
            "value, contract value, price, contract price, contract sum, value of contract, financial value, contract budget, estimated value,"
                    + " estimated contract value, value of agreement, agreement value, contract values, maximum contract value, budget,"
                    + " total budget, funding, financial envelope");

    private static final Map<String, Label> EXACT = exact();

    private final String wordings;

    Label(String wordings) {
        this.wordings = wordings;
    }

    private static Map<String, Label> exact() {
        Map<String, Label> map = new HashMap<>();
        for (Label label : values()) {
            for (String wording : label.wordings.split(", ", -1)) {
                map.put(wording, label);
            }
        }
        return map;
    }

    /** The label that these very words are, or null; a leading article does not count. */
    static @Nullable Label exactly(Wording words) {
        String plain = words.words();
        if (plain.startsWith("the ")) {
            plain = plain.substring(4);
        }
        return EXACT.get(plain);
    }

    /** The label that a whole cell is, or null. */
    static @Nullable Label of(String cell) {
        if (cell.length() > 90) {
            return null;
        }
        Wording words = Wording.of(unnumbered(cell));
        Label exact = exactly(words);
        if (exact != null) {
            return exact;
        }
        String outside = withoutBrackets(cell);
        if (outside.length() < cell.length()) {
            exact = exactly(Wording.of(unnumbered(outside)));
            if (exact != null) {
                return exact == VALUE ? value(words) : exact;
            }
        }
        return words.size() > 7 ? null : loosely(words);
    }

    private static @Nullable Label loosely(Wording words) {
        boolean body = words.hasAny("host", "provider", "integrator", "contractor", "holder", "body", "organisation");
        boolean kind = words.hasAny("kind", "type", "form", "status", "nature", "category", "constitution");
        if (body && kind) {
            return HOST_KIND;
        }
        if (kind && words.hasAny("contract", "agreement", "document") || words.has("contract model")) {
            return FORM;
        }
        if (words.hasAny("value", "price", "contract sum") && !words.hasAny("low", "sub contract", "outcome")) {
            return value(words);
        }
        if (words.has("population") && !words.hasAny("health", "data", "budget", "board", "group")) {
            return POPULATION;
        }
        if (words.startsAny("neighbourhood", "neighbourhoods", "name of neighbourhood") && words.size() <= 3) {
            return words.hasAny("provider", "providers", "budget", "envelope", "board", "team", "lead")
                    ? null
                    : NEIGHBOURHOODS;
        }
        if (words.startsAny("commissioner", "commissioning") && words.size() <= 4) {
            return words.hasAny("contact", "lead", "representative", "address", "signatory") ? null : COMMISSIONER;
        }
        if (words.hasAny("commencement date", "start date")) {
            return START;
        }
        if (words.hasAny("expiry date", "end date")) {
            return END;
        }
        return words.hasAny("contract term", "initial term") ? TERM : null;
    }

    private static Label value(Wording words) {
        if (words.hasAny("annual", "yearly", "per year", "a year", "each year", "per annum", "pa")) {
            return ANNUAL_VALUE;
        }
        return words.hasAny("total", "whole", "lifetime", "overall", "aggregate", "over the term")
                ? TOTAL_VALUE
                : VALUE;
    }

    private static String withoutBrackets(String cell) {
        int open = cell.indexOf('(');
        int close = cell.indexOf(')', open + 1);
        return open < 0 || close < 0 ? cell : cell.substring(0, open) + cell.substring(close + 1);
    }

    /** Without a leading number such as {@code 3.} or {@code A1.}. */
    private static String unnumbered(String cell) {
        int i = 0;
        while (i < cell.length() && !Character.isWhitespace(cell.charAt(i))) {
            i++;
        }
        String first = cell.substring(0, i);
        boolean number = !first.isEmpty()
                && first.length() <= 5
                && (first.endsWith(".") || first.endsWith(")") || first.chars().anyMatch(Character::isDigit))
                && first.chars().noneMatch(c -> c == ':');
        return number ? cell.substring(i) : cell;
    }
}
