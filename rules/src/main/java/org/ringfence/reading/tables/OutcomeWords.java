package org.ringfence.reading.tables;

import org.ringfence.reading.figures.Wording;

/** The words by which outcomes show what they look at. Stems match the beginnings of words; the others match whole words. */
final class OutcomeWords {
    static final String[] EXPERIENCE_STEMS = Wording.list("""
            satisf, experienc, confiden, felt, wellbeing, dignity, lonel, independen""");
    static final String[] EXPERIENCE = Wording.list("""
            who say, say that, say they, saying, patients say, people say, feel, feeling, as reported by,
            people reporting, patients reporting, who report, adults reporting, told us, quality of life,
            well being, able to, as they wished, as they needed, when they needed, when needed, as chosen by,
            of their choice, preferred place, prom, proms, prem, prems, patient reported, carers reporting,
            friends and family, activation measure, trust and confidence, who rate, rate their, rating their,
            rated their, recommend, control over, good control, good or very good, find it easy, listened to,
            involved in decisions, treated with, supported to, score of patients""");
    static final String[] HEALTH_STEMS = Wording.list("""
            mortalit, admission, readmission, hospitalis, fall, fractur, stroke, amputation, infection, healed,
            healing, incidence, prevalence, quit, smok, obes, immunis, vaccinat, complication, exacerbation,
            relaps, suicid, inequalit, disparit, breastfe, malnutrition, remission, symptom, pain, mobility,
            recover, ulcer, sepsis, onset, diagnosed, diagnosis, surviv, prevented, harm, bereave, remain well,
            hypoglyc, dement""");
    static final String[] HEALTH = Wording.list("""
            life expectancy, healthy life, died, die, deaths, death, bed days, days at home,
            days spent at home, days in hospital, at home, closer to home, blood pressure, hba1c, cholesterol,
            blood glucose, birth weight, uptake, coverage, screening, screened, continuity, usual clinician,
            usual doctor, usual gp, same clinician, named clinician, own gp, own doctor, regular gp, same gp,
            same doctor, gap in, gap between, most deprived, least deprived, attendances,
            attendance at emergency, school readiness, functional, function, walking, weight loss,
            healthy weight, in work, return to work, employment, living independently, heart attacks,
            heart attack, cancer, control of, controlled, well controlled, treated to target, to target,
            crisis, a and e, years of life, diabetes prevented, unplanned care, new cases, cared for, tooth decay, decayed, disability, injuries, injury, ill health, instead of hospital, instead of in hospital, rather than in hospital, rather than hospital, outside hospital, out of hospital, instead of being admitted""");
    static final String[] ACCESS = Wording.list("""
            access, accessing, get through, getting through, got through, get an appointment,
            getting an appointment, got an appointment, be seen, seen within, seen on, seen in, same day,
            next day, waiting, wait, waits, waited, response time, response times, responded to within,
            answered within, answered in, answering, calls answered, call answering, call waiting, abandoned,
            abandonment, 18 weeks, referral to treatment, rtt, time to, time from referral, four hour, 4 hour,
            two hour, 2 hour, urgent community response, appointment within, appointments within,
            appointments offered, offered an appointment, appointment availability, extended hours,
            opening hours, telephone, phone, speed of, queue, queues, turnaround, first contact within,
            online requests, appointment when, 8am rush, booked within, in time to be seen, hold time,
            longer than, on the day, see a clinician, see a gp, see a doctor, speak to a, days to, weeks to, two week, two weeks, 2 week, when they needed, when needed, when they need it, when they need help, on the day they""");
    static final String[] TIMING = Wording.list("""
            within, wait, waits, waiting, waited, response time, response times, time to, longer than, minutes,
            hours, same day, next day, abandoned, abandonment, queue, rtt, 18 weeks, speed of,
            time from referral, hold time, turnaround, urgent community response, four hour, two hour, 4 hour,
            2 hour, two week, 2 week""");
    static final String[] THINGS_DONE = Wording.list("""
            appointments, appointment, contacts, contact, calls, call, visits, visit, consultations,
            consultation, referrals, referral, sessions, session, encounters, episodes, activity, throughput,
            tests, scans, procedures, slots, interventions, clinics, treatments, spells, attendances at clinic,
            cases, capacity, home visits, prescriptions, operations, messages, e consultations,
            video consultations""");
    static final String[] DOING_STEMS = Wording.list("""
            provid, deliver, offer, held, complet, made, undertak, undertook, process, handl, issu, book,
            generat, perform, carried, taken, receiv, run, answer, accept""");
    static final String[] COUNT = Wording.list("""
            number of, numbers of, volume, volumes, count of, total, how many, activity, per clinician,
            per wte, per session, per week, per day, a day, a week, per month, a month, throughput, quantity of""");
    static final String[] MONEY_STEMS = Wording.list("""
            incom, revenu, expenditur, surplus, deficit, tariff, profit, efficien""");
    static final String[] MONEY = Wording.list("""
            cost, costs, spend, spending, saving, savings, budget, budgets, margin, financial balance,
            break even, cash, cip, financial, price, prices, payment, payments, value for money,
            cost improvement, overspend""");
    static final String[] BODY_STEMS = Wording.list("""
            occupan, utilis, vacanc, recruit, retention, productiv, sickness, accredit, turnover, workforce,
            staffing""");
    static final String[] BODY = Wording.list("""
            cqc, rating of the, market share, league table, oversight segment, segment, staff survey, agency,
            estate, list growth, theatre, bed stock, headcount, wte, organisational, trust performance,
            reputation, staff trained, staff satisfaction, staff, membership growth, brand""");
    static final String[] BODY_DOUBT = Wording.list("""
            length of stay, delayed discharge, delayed discharges, delayed transfers, dna, did not attend""");
    static final String[] PROCESS = Wording.list("""
            meetings, meeting, plans written, care plan, care plans, plan in place, plans in place, reviews,
            review, assessment, assessments, audits, audit, policy, policies, trained, training, reports,
            returns, register, registers, template, templates, protocol, protocols, pathway, pathways,
            checks completed, health checks, health check, forms, submitted, mdt, mdts, multidisciplinary team,
            implemented, signed, launched, published, established, referral forms, discharge summaries,
            letters, compliance, compliant, care processes, milestone, milestones, recorded, coded, entries,
            attendance at, go live, business case, dashboard, huddles""");
    static final String[] PROCESS_SURE = Wording.list("""
            meetings held, plans written, number of meetings, meetings, staff trained, training sessions,
            policies, audits completed, reports submitted, number of reviews, reviews completed, reviews held,
            health checks completed, health checks delivered, number of health checks, number of assessments,
            assessments completed, care plans completed, care plans written, number of care plans,
            mdt meetings, pathways implemented, business case, protocols, submitted, policy, audits, huddles,
            registers, templates, launched, go live""");
    static final String[] PREVENTION_STEMS = Wording.list("""
            prevent, immunis, vaccinat, smok, obes, quit, onset, screening, alcohol""");
    static final String[] PREVENTION = Wording.list("""
            at risk, at high risk, incidence, new cases, health check, health checks, healthy weight,
            weight loss, physical activity, physically active, healthy life expectancy, risk factor,
            risk factors, falls, fall, stop smoking, breastfeeding, screened, uptake of, primary prevention,
            tooth decay, inactivity, high risk of, pre diabetes, social prescribing""");
    static final String[] COMPLEX_STEMS = Wording.list("""
            frail, dementia, palliat, multimorbid, comorbid, housebound, chronic""");
    static final String[] COMPLEX = Wording.list("""
            long term condition, long term conditions, long term health, ltc, ltcs, complex,
            multiple conditions, two or more conditions, three or more conditions, diabetes, copd, asthma,
            heart failure, end of life, last year of life, days of life, care home, care homes, nursing home,
            advanced illness, severe mental illness, serious mental illness, smi, learning disability,
            learning disabilities, hypertension, kidney disease, parkinson, epilepsy, rheumatoid,
            usual clinician, continuity, same clinician, ambulatory care sensitive, life limiting,
            cancer survivors, arthritis, people with cancer, heart disease, stroke survivors, polypharmacy,
            carers of, multiple long term""");
    static final String[] PERHAPS_AIMED = Wording.list("""
            admission, admissions, readmissions, attendances, aged 75, aged 65, aged 80, aged 85, older,
            75 and over, 65 and over, diagnosis, diagnosed, ulcers, ulcer, mental health, depression, anxiety,
            self harm, blood pressure, stroke, strokes, cancer, bed days, inequality, inequalities, deprived,
            homeless, wellbeing, pain, weight""");

    /** Paper: quick or slow, it is a process. */
    static final String[] PAPER = Wording.list("""
            letters, letter, typed, summaries, invoices, paperwork, returns, forms, reports, report, minutes published, coded, correspondence,
            submissions, plans submitted, complaints answered, complaints""");
    /** What people do and are after {@code who}. */
    static final String[] PERSON = Wording.list("""
            who can, who could, who manage, who know, who understand, who trust, who are, who have, who had, who live, who remain, who stay, who were,
            who get, who got, who saw, who see, who receive, who received, who achieve, who achieved, who return, who returned, who do, who did,
            who smoke, who start, who stop, whose, with good, living with, free of, free from, who choose, who die, who went, who go, supported,
            who walk, who keep, who cope, who use, who need, who eat, who sleep, who work""");

    private OutcomeWords() {}
}
