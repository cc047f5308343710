package org.ctoportal.compensation.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.adoption.PolicyAdoption;
import org.ctoportal.compensation.adoption.PolicyStepTaken;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.compensation.policy.ReadTerms;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.credential.holding.HeldCredentials;
import org.ctoportal.credential.holding.RecordedCredential;
import org.ctoportal.credential.holding.RecordedHolder;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.wording.LetterWriter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody whose certification a policy recognizes, by the credential registry, that the board adopted, revised or
 * retired it. The letters and the decision are one transaction: each is written once, as the decision is kept once.
 */
@Component
class PolicyNews {

    private static final String MATTER = "POLICY";

    private final AdoptionService adoption;
    private final PolicyVersionService versions;
    private final HeldCredentials registry;
    private final SeatedPeople people;
    private final DistrictProfileService districts;
    private final PublicPolicyPages pages;
    private final NewsLetter letter;
    private final LetterWriter letters;
    private final MailService mails;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyNews(
            AdoptionService adoption,
            PolicyVersionService versions,
            HeldCredentials registry,
            SeatedPeople people,
            DistrictProfileService districts,
            PublicPolicyPages pages,
            NewsLetter letter,
            LetterWriter letters,
            MailService mails,
            CurrentUser currentUser,
            Clock clock) {
        this.adoption = adoption;
        this.versions = versions;
        this.registry = registry;
        this.people = people;
        this.districts = districts;
        this.pages = pages;
        this.letter = letter;
        this.letters = letters;
        this.mails = mails;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void tell(PolicyStepTaken step) {
        if (step.kind() == PolicyStepTaken.Kind.OTHER) {
            return;
        }
        var details = adoption.get(step.policy());
        var page = pages.find(step.policy())
                .map(one -> PublicPolicyRoutes.page(one.slug(), one.number()))
                .orElse("");
        var news = new NewsLetter.News(details, page, currentUser.get().districtName());
        var recognized = recognized(details);
        var told = new HashSet<EmailAddress>();
        for (var holder : registry.recorded()) {
            var held = held(holder, recognized);
            if (!held.isEmpty()) {
                address(holder).filter(told::add).ifPresent(to -> tell(step.policy(), news, holder, to, held));
            }
        }
    }

    private void tell(
            PolicyId policy, NewsLetter.News news, RecordedHolder holder, EmailAddress to, List<String> held) {
        var hasAccount = account(holder).isPresent();
        var reader =
                letters.reader(to, holder.holder().name(), currentUser.get().id());
        mails.post(letter.of(news, reader, held, hasAccount), new Matter(MATTER, policy.value()));
    }

    /** Codes of what the latest adopted edition recognizes, and the one before it: whoever loses something hears of it too. */
    private Set<String> recognized(AdoptionDetails details) {
        return details.course().editions().reversed().stream()
                .filter(edition -> edition.decision().isPresent())
                .limit(2)
                .flatMap(edition -> terms(details, edition).terms().scheduleA().stream())
                .map(ApprovedCertification::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReadTerms terms(AdoptionDetails details, PolicyAdoption edition) {
        var line = details.adopted(edition.edition()).orElseThrow();
        var start = new ReadTerms.Start(edition.decision().orElseThrow().effective(), null, null);
        return versions.terms(details.policy(), line.documentRevision(), start);
    }

    private List<String> held(RecordedHolder holder, Set<String> recognized) {
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        return holder.credentials().stream()
                .filter(one -> recognized.contains(one.type()) && isCurrent(one, today))
                .map(RecordedCredential::title)
                .distinct()
                .toList();
    }

    private static boolean isCurrent(RecordedCredential one, LocalDate today) {
        var expires = one.expiresOn();
        var withdrawn = one.withdrawnOn();
        return (expires == null || !today.isAfter(expires)) && (withdrawn == null || today.isBefore(withdrawn));
    }

    /** Nobody is told of whom the registry knows neither an account nor an address. */
    private Optional<EmailAddress> address(RecordedHolder holder) {
        return account(holder)
                .map(SignedInPerson::getUsername)
                .map(EmailAddress::new)
                .or(() -> written(holder));
    }

    private Optional<SignedInPerson> account(RecordedHolder holder) {
        return Optional.ofNullable(holder.holder().person())
                .flatMap(person -> people.find(person, TenantScope.current()));
    }

    private static Optional<EmailAddress> written(RecordedHolder holder) {
        try {
            return Optional.of(new EmailAddress(holder.holder().email()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
