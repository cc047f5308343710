package org.ctoportal.credential.holding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.district.DistrictProfileService;
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

    /** Some steps of each credential that a district can record. */
    private static final int MOST_STEPS = 4 * CredentialSheet.MOST;

    private final HoldingRepository holdings;
    private final HoldingStepRepository steps;
    private final CatalogueShelf catalogues;
    private final DistrictProfileService districts;

    HeldCredentials(
            HoldingRepository holdings,
            HoldingStepRepository steps,
            CatalogueShelf catalogues,
            DistrictProfileService districts) {
        this.holdings = holdings;
        this.steps = steps;
        this.catalogues = catalogues;
        this.districts = districts;
    }

    /** Everybody with everything that was issued to them, however far it is verified, by name. */
    @Transactional(readOnly = true)
    public List<RecordedHolder> recorded() {
        var zone = districts.profile().timeZone();
        var done = steps
                .findByActInOrderById(
                        List.of(HoldingAct.CHANGED, HoldingAct.VERIFIED, HoldingAct.FOUND_REVOKED, HoldingAct.IMPORTED),
                        Limit.of(MOST_STEPS))
                .stream()
                .collect(groupingBy(HoldingStep::holding, mapping(step -> step.line(zone), toList())));
        var issued = holdings.findByOrderByHolderAscIdAsc(Limit.of(CredentialSheet.MOST)).stream()
                .filter(one -> one.issuedOn() != null)
                .toList();
        return HolderGroups.of(issued).stream()
                .map(group -> new RecordedHolder(
                        group.getFirst().holder(),
                        group.stream()
                                .map(one -> recorded(one, done.getOrDefault(one.id(), List.of())))
                                .toList()))
                .sorted(Comparator.comparing(one -> one.holder().name()))
                .toList();
    }

    private static RecordedCredential recorded(Holding one, List<HoldingStepLine> done) {
        return new RecordedCredential(
                new HoldingId(one.id()),
                one.typeCode(),
                one.title(),
                one.number(),
                Objects.requireNonNull(one.issuedOn()),
                one.expiresOn(),
                one.withdrawnOn(),
                one.verification().level(),
                VerifiedSince.of(one, done));
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
