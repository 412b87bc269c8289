package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentence around a phrase does to it. A mistake of scope here turns a red line round, so the hard sentences live here. */
class StanceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The surplus shall be paid to the members. | BREACHES",
                "The Host may distribute a surplus to its members. | BREACHES",
                // one denial, however it is put
                "The surplus shall not be paid to the members. | PROTECTS",
                "No surplus shall be paid to any member. | PROTECTS",
                "The Host shall not pay profit to a shareholder. | PROTECTS",
                "The Host shall never distribute profit to its owners. | PROTECTS",
                "The Host cannot distribute profit to its owners. | PROTECTS",
                "Neither the Host nor its parent shall pay a surplus to a member. | PROTECTS",
                "No officer, and nobody connected with one, may pay profit to a shareholder. | PROTECTS",
                "No profit, however it is described, may be paid to a member. | PROTECTS",
                "Distributing surplus to members is prohibited. | PROTECTS",
                "Payment of the surplus: no part may be paid to a member. | PROTECTS",
                "Paying profit to shareholders shall not be permitted. | PROTECTS",
                "The Host is prohibited from paying profit to its members. | PROTECTS",
                "This clause forbids the Host to distribute profit to owners. | PROTECTS",
                // two denials
                "Nothing in this clause prevents the Host from paying profit to its members. | BREACHES",
                "The Host shall not be prohibited from paying profit to its members. | BREACHES",
                "Nothing in clause 4 limits the right of the Host to pay surplus to its members. | BREACHES",
                // measures are not denials
                "The surplus shall be paid to members not later than 31 May. | BREACHES",
                "The surplus shall be paid in not less than two parts to the members. | BREACHES",
                "A surplus of not more than 5% shall be paid to members. | BREACHES",
                "A surplus shall be paid to members whether or not the Outcomes are met. | BREACHES",
                "Not only the deposit but the surplus shall be paid to members. | BREACHES",
                "Any surplus not spent shall be paid to the members. | BREACHES",
                "Without prejudice to clause 3, the surplus shall be paid to members. | BREACHES",
                "Clause No. 3: the surplus shall be paid to members. | BREACHES",
                // the denial belongs to something else
                "The Host shall not charge a fee, and the surplus shall be paid to members. | BREACHES",
                "The Host shall not charge a fee and shall pay the surplus to its members. | BREACHES",
                "The Host may not charge a fee; the surplus is paid to the members. | BREACHES",
                "No fee is charged. The surplus is paid to the members. | BREACHES",
                "The surplus, which shall not bear interest, shall be paid to the members. | BREACHES",
                "The money not being needed, the surplus shall be paid to members. | BREACHES",
                "Where there is no dispute, the surplus shall be paid to members. | BREACHES",
                "Where the Board has not met, or does not agree, the surplus is paid to members. | BREACHES",
                "The surplus shall be paid to members without deduction. | BREACHES",
                "The surplus shall not go to reserves but shall be paid to members. | BREACHES",
                // and this denial goes on
                "The Host shall not charge a fee, keep a reserve or pay surplus to a member. | PROTECTS",
                "The Host shall not, where it is a company, pay surplus to a member. | PROTECTS",
                "The Host shall not (whatever its constitution) pay surplus to a member. | PROTECTS",
                "No surplus, nor any interest on it, shall be paid to members. | PROTECTS",
                // exceptions
                "No fee is due, save that the surplus shall be paid to the members. | BREACHES",
                "The surplus stays in the place, except that one half may be paid to members. | BREACHES",
                "No surplus leaves the place, save that the Host may pay it to its members. | BREACHES",
                "Surplus is reinvested rather than paid to members. | PROTECTS",
                // a condition says nothing of its own
                "Where the Host pays surplus to members, the Commissioner shall end the contract. | none",
                "If a profit is distributed to owners, it shall be repaid. | none",
            })
    void aProhibitionIsBrokenOrKept(String sentence, String stance) {
        assertThat(Phrasebooks.heard(sentence).getOrDefault("TST-2", "none")).isEqualTo(stance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Host shall publish its accounts. | PROTECTS",
                "The Host must publish each account in June. | PROTECTS",
                "The Host shall publish its accounts only with the seal. | PROTECTS",
                "The Host has no discretion and shall publish its accounts. | PROTECTS",
                "The Host may only publish audited accounts. | PROTECTS",
                // less than a duty
                "The Host may publish its accounts. | BREACHES",
                "The Host will seek to publish its accounts. | BREACHES",
                "The Host shall use reasonable endeavours to publish its accounts. | BREACHES",
                "The Host aims to publish its accounts. | BREACHES",
                "The Host shall publish its accounts where practicable. | BREACHES",
                "The Host will publish its accounts at its discretion. | BREACHES",
                "The Host shall publish its accounts [TBC]. | BREACHES",
                // no duty
                "The Host shall not be required to publish its accounts. | BREACHES",
                "The Host need not publish its accounts. | BREACHES",
                "Nothing here obliges the Host to publish its accounts. | BREACHES",
                "The Host is under no obligation to publish its accounts. | BREACHES",
                // said, and then perhaps taken back
                "The Host shall publish its accounts, save that the Host may omit any line. | PROTECTS?",
                "The Host shall publish its accounts unless the Host decides otherwise. | PROTECTS?",
                "The Host shall publish its accounts unless the LMC agrees otherwise. | PROTECTS",
                // about it, and nothing more
                "The accounts are kept in ink. | MENTIONS",
            })
    void aDutyIsMetOrNot(String sentence, String stance) {
        assertThat(Phrasebooks.heard(sentence).getOrDefault("TST-1", "none")).isEqualTo(stance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The surplus shall be reinvested. | PROTECTS",
                "The Host need not reinvest the surplus. | BREACHES",
                "The Host will endeavour to reinvest the surplus. | MENTIONS",
                "The surplus shall be reinvested in some other place. | none",
                "The ban on profit is written into each contract, with no change. | PROTECTS",
            })
    void aProhibitionIsKeptInWords(String sentence, String stance) {
        assertThat(Phrasebooks.heard(sentence).getOrDefault("TST-2", "none")).isEqualTo(stance);
    }
}
