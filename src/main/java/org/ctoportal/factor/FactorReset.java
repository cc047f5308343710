package org.ctoportal.factor;

import java.util.Map;
import org.ctoportal.identity.AccountProtection;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the second factor from somebody who lost phone and codes. Whoever uses it has asked who may. */
@Component
public class FactorReset {

    private final SecondFactors factors;
    private final AccountProtection accounts;
    private final SeatedPeople people;
    private final FactorPost post;

    FactorReset(SecondFactors factors, AccountProtection accounts, SeatedPeople people, FactorPost post) {
        this.factors = factors;
        this.accounts = accounts;
        this.people = people;
        this.post = post;
    }

    /** A letter tells the owner; every browser of theirs is signed out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(PersonId person, SignedInPerson actor) {
        factors.remove(person);
        accounts.reset(person);
        people.find(person, actor.districtId())
                .ifPresent(owner -> post.sendHere(
                        owner,
                        LetterKind.FACTOR_RESET,
                        Map.of(Placeholder.SENDER, actor.name(), Placeholder.DISTRICT, actor.districtName())));
    }
}
