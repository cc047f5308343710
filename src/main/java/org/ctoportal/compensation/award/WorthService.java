package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.catalogue.CredentialKind;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the policies are worth to the person who looks. */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class WorthService {

    private final PolicyInForceService inForce;
    private final AwardBook awards;
    private final ClaimBook claims;
    private final ClaimsElsewhere elsewhere;
    private final CatalogueShelf catalogues;
    private final CurrentUser currentUser;

    WorthService(
            PolicyInForceService inForce,
            AwardBook awards,
            ClaimBook claims,
            ClaimsElsewhere elsewhere,
            CatalogueShelf catalogues,
            CurrentUser currentUser) {
        this.inForce = inForce;
        this.awards = awards;
        this.claims = claims;
        this.elsewhere = elsewhere;
        this.catalogues = catalogues;
        this.currentUser = currentUser;
    }

    /** One for each policy in force today, then one for each that ended and by which costs or a pass can still be told. */
    @Transactional(readOnly = true)
    public List<Worth> list() {
        var today = awards.today();
        var sources = awards.sources(FiscalYear.of(today));
        var policies = inForce.since(firstEnd(today), today).stream()
                .filter(policy -> !isOver(policy)
                        || !today.isAfter(claimableUntil(policy))
                        || !awaited(policy, sources).isEmpty())
                .sorted(Comparator.comparing(this::isOver))
                .toList();
        if (policies.isEmpty()) {
            return List.of();
        }
        var catalogue = catalogues.catalogue();
        return policies.stream()
                .map(policy -> worth(policy, catalogue, sources))
                .toList();
    }

    /** Of what ended before it, neither costs can be claimed nor a pass told in the days to claim. */
    private static LocalDate firstEnd(LocalDate today) {
        return today.minusDays(PolicyTerms.MOST_CLAIM_DAYS).minusMonths(Recognition.Advance.MOST_MONTHS);
    }

    private Set<String> awaited(PolicyInForce policy, YearSources sources) {
        return sources.ledger(policy.id()).awaited(currentUser.get().id());
    }

    private Worth worth(PolicyInForce policy, Catalogue catalogue, YearSources sources) {
        var me = currentUser.get().id();
        var year = sources.year();
        var details = awards.details(policy.id(), sources);
        var run = details.run();
        var number = details.find(me).map(line -> line.holder().number()).orElse("");
        var ledger = sources.ledger(policy.id());
        var mine = claims.of(policy.id(), me);
        return new Worth(
                promise(policy, catalogue),
                year,
                run == null ? null : run.find(number).orElse(null),
                details.stops().stream()
                        .filter(stop -> stop.number().equals(number))
                        .toList(),
                elsewhere.told(ledger.advances(me), policy.id(), sources),
                new ClaimsBefore(
                        ledger.granted(mine),
                        elsewhere.find(policy.id(), me, number.isEmpty() ? null : number, sources)),
                ledger.spent(year, run));
    }

    private boolean isOver(PolicyInForce policy) {
        return policy.read().terms().isOver(awards.today());
    }

    private static LocalDate claimableUntil(PolicyInForce policy) {
        return policy.read().terms().claimableUntil().orElse(LocalDate.MAX);
    }

    private Promise promise(PolicyInForce policy, Catalogue catalogue) {
        var terms = policy.read().terms();
        var listed = terms.withEarlier().stream()
                .flatMap(one -> one.scheduleA().stream())
                .map(ApprovedCertification::code)
                .distinct()
                .flatMap(code -> catalogue.find(code).stream());
        var micro = catalogue.inUse().stream().filter(type -> type.kind() == CredentialKind.MICRO_CREDENTIAL);
        return new Promise(
                policy.id(),
                terms,
                policy.words(),
                titles(listed),
                titles(micro),
                isOver(policy) ? claimableUntil(policy) : null);
    }

    private static Map<String, String> titles(Stream<CredentialType> types) {
        return types.collect(toMap(CredentialType::code, CredentialType::plainTitle, (first, second) -> first));
    }
}
