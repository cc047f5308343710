package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.List;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the district acted in holds which verified credential, for what depends on it. Asks for no permission; whoever uses
 * it says first who may know.
 */
@Component
public class HeldCredentials {

    private final HoldingRepository holdings;
    private final CatalogueShelf catalogues;

    HeldCredentials(HoldingRepository holdings, CatalogueShelf catalogues) {
        this.holdings = holdings;
        this.catalogues = catalogues;
    }

    /** Everything in force on the day, by name of the holder. */
    @Transactional(readOnly = true)
    public List<HeldCredential> inForceOn(LocalDate day) {
        return between(day, day);
    }

    /** Everything that was in force on at least one day of the time; what was withdrawn says when. */
    @Transactional(readOnly = true)
    public List<HeldCredential> between(LocalDate first, LocalDate last) {
        var catalogue = catalogues.catalogue();
        return holdings.findVerified(first, last, Limit.of(CredentialSheet.MOST)).stream()
                .map(one -> HeldCredential.of(one, HoldingShelf.letters(catalogue, one)))
                .toList();
    }

    /** What a person of the district holds on the day. */
    @Transactional(readOnly = true)
    public List<HeldCredential> of(PersonId person, LocalDate day) {
        var catalogue = catalogues.catalogue();
        return holdings.findByPersonIdOrderById(person.value(), HoldingShelf.MOST).stream()
                .filter(one -> one.isInForceOn(day))
                .map(one -> HeldCredential.of(one, HoldingShelf.letters(catalogue, one)))
                .toList();
    }

    /** The name of a person with the letters that may stand after it on the day. */
    @Transactional(readOnly = true)
    public String nameWithLetters(PersonId person, String name, LocalDate day) {
        return Letters.after(
                name, holdings.findByPersonIdOrderById(person.value(), HoldingShelf.MOST), catalogues.catalogue(), day);
    }
}
