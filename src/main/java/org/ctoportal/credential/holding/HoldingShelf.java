package org.ctoportal.credential.holding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.rule.RenewalPlan;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Holdings as the signed-in person may see and change them. */
@Component
class HoldingShelf {

    /** More than somebody earns in a working life, and than is learned in a cycle. */
    static final Limit MOST = Limit.of(500);

    private final HoldingRepository holdings;
    private final LearningRepository learning;
    private final EvidenceRepository evidence;
    private final HoldingStepRepository steps;
    private final CatalogueShelf catalogues;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    HoldingShelf(
            HoldingRepository holdings,
            LearningRepository learning,
            EvidenceRepository evidence,
            HoldingStepRepository steps,
            CatalogueShelf catalogues,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.holdings = holdings;
        this.learning = learning;
        this.evidence = evidence;
        this.steps = steps;
        this.catalogues = catalogues;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    /** One's own, or any for those who read the holders of the district. */
    Holding readable(HoldingId id) {
        return holdings.findHoldingById(id.value())
                .filter(one -> isMine(one) || currentUser.get().may(Permissions.READ_HOLDERS))
                .orElseThrow(HoldingNotFoundException::new);
    }

    /** One's own, or any for those who keep the holders of the district. */
    Holding changeable(HoldingId id) {
        return holdings.findHoldingById(id.value()).filter(this::mayChange).orElseThrow(HoldingNotFoundException::new);
    }

    Holding changeable(HoldingId id, long version) {
        var holding = changeable(id);
        if (holding.version() != version) {
            throw new StaleHoldingException();
        }
        return holding;
    }

    boolean isMine(Holding holding) {
        return holding.holder().is(currentUser.get().id());
    }

    private boolean mayChange(Holding holding) {
        var me = currentUser.get();
        return me.may(Permissions.KEEP_HOLDERS) || isMine(holding) && me.may(Permissions.HOLD_CREDENTIALS);
    }

    /** What the same holder has, by account, else by address or name. */
    List<Holding> of(Holder holder) {
        var person = holder.person();
        if (person != null) {
            return holdings.findByPersonIdOrderById(person.value(), MOST);
        }
        return holdings.findByOrderByHolderAscIdAsc(Limit.of(CredentialSheet.MOST)).stream()
                .filter(one -> one.holder().person() == null && isSame(one.holder(), holder))
                .toList();
    }

    private static boolean isSame(Holder one, Holder other) {
        return one.email().isEmpty() || other.email().isEmpty()
                ? one.name().equalsIgnoreCase(other.name())
                : one.email().equals(other.email());
    }

    /** What it took the place of. */
    Optional<Holding> renewed(Holding holding) {
        return holdings.findByRenewedById(holding.id());
    }

    /** Codes of the catalogue that count as recorded. */
    static Set<String> recorded(Collection<Holding> held) {
        return held.stream().filter(Holding::isRecorded).map(Holding::typeCode).collect(Collectors.toSet());
    }

    void note(Holding holding, HoldingAct act, String words) {
        steps.save(new HoldingStep(holding, act, currentUser.get().name(), clock.instant(), words));
    }

    HoldingDetails details(Holding holding) {
        var catalogue = catalogues.catalogue();
        var zone = districts.profile().timeZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var summary = holding.summary(today);
        var lines = lines(holding);
        return new HoldingDetails(
                holding.version(),
                summary,
                holding.words(),
                holding.verification(),
                summary.status().allowsLetters() ? letters(catalogue, holding) : "",
                holding.catalogue(),
                holding.withdrawnOn(),
                holding.withdrawnReason(),
                holding.validity()
                        .filter(one -> !holding.isRenewed())
                        .map(one -> one.reminders(catalogue.reminderDays()))
                        .orElse(List.of()),
                lines,
                plan(catalogue, holding, lines),
                evidence.findLines(holding.id(), MOST),
                steps.findByHoldingIdOrderByIdDesc(holding.id(), MOST).stream()
                        .map(step -> step.line(zone))
                        .toList(),
                renewed(holding).map(one -> one.summary(today)).orElse(null),
                Optional.ofNullable(summary.renewedBy())
                        .flatMap(id -> holdings.findHoldingById(id.value()))
                        .map(one -> one.summary(today))
                        .orElse(null),
                isMine(holding),
                mayChange(holding) && holding.withdrawnOn() == null,
                mayChange(holding) && holding.mayBeRenewed(),
                mayVerify(holding),
                mayVerify(holding)
                        && holding.verification().level() == VerificationLevel.CRYPTOGRAPHIC
                        && evidence.existsByHoldingIdAndBadgeTrue(holding.id()));
    }

    private boolean mayVerify(Holding holding) {
        return currentUser.get().may(Permissions.KEEP_HOLDERS) && !isMine(holding) && holding.isRecorded();
    }

    static String letters(Catalogue catalogue, Holding holding) {
        return catalogue.find(holding.typeCode()).map(type -> type.letters()).orElse("");
    }

    private List<LearningLine> lines(Holding holding) {
        var validity = holding.validity();
        if (validity.isEmpty()) {
            return List.of();
        }
        return learning.findByHoldingIdOrderByDoneOnAscIdAsc(holding.id(), MOST).stream()
                .map(one -> new LearningLine(
                        one.id(),
                        one.title(),
                        one.provider(),
                        one.education(),
                        one.education().standing(validity.get()),
                        one.origin()))
                .toList();
    }

    private @Nullable RenewalPlan plan(Catalogue catalogue, Holding holding, List<LearningLine> lines) {
        var hours = catalogue
                .find(holding.typeCode())
                .map(type -> type.terms().hours())
                .orElse(null);
        var validity = holding.validity().orElse(null);
        return hours == null || validity == null || validity.expiresOn() == null
                ? null
                : new RenewalPlan(
                        validity,
                        hours,
                        lines.stream().map(LearningLine::education).toList());
    }
}
