package org.ctoportal.compensation.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.adoption.PolicyAdoption;
import org.ctoportal.compensation.adoption.PolicyRevision;
import org.ctoportal.compensation.adoption.PolicyStepTaken;
import org.ctoportal.compensation.adoption.VersionLine;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.compensation.policy.PublicPaperService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.jobdescription.posting.JobSites;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes what everybody may read of a policy that has a page, anew with each step of the board. */
@Component
class PublicPolicyPages {

    private static final int LONGEST = 30;

    /** What neither counsel nor the board has seen, and what the board gave back. */
    private static final Set<PolicyRevision.Kind> UNREAD =
            EnumSet.of(PolicyRevision.Kind.DRAFT, PolicyRevision.Kind.RETURNED);

    private final PublishedPolicyRepository pages;
    private final PublishedFileRepository files;
    private final AdoptionService adoption;
    private final PublicPaperService papers;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final JobSites sites;
    private final ContentJson json;
    private final Clock clock;

    PublicPolicyPages(
            PublishedPolicyRepository pages,
            PublishedFileRepository files,
            AdoptionService adoption,
            PublicPaperService papers,
            PolicyVersionService versions,
            DistrictProfileService districts,
            JobSites sites,
            ContentJson json,
            Clock clock) {
        this.pages = pages;
        this.files = files;
        this.adoption = adoption;
        this.papers = papers;
        this.versions = versions;
        this.districts = districts;
        this.sites = sites;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void follow(PolicyStepTaken step) {
        find(step.policy())
                .ifPresent(page -> page.show(
                        json.write(read(step.policy(), page)),
                        districts.profile().timeZone(),
                        clock.instant()));
    }

    Optional<PublishedPolicy> find(PolicyId policy) {
        return pages.findByDistrictIdAndPolicyId(district().value(), policy.value());
    }

    PublishedPolicy open(PolicyId policy) {
        return find(policy).orElseGet(() -> {
            var slug = sites.slugOf(district(), districts.profile().name());
            var page = json.write(read(policy, null));
            var number = free(slug, versions.basis(policy).number());
            var zone = districts.profile().timeZone();
            return pages.save(new PublishedPolicy(district(), policy, slug, number, page, zone, clock.instant()));
        });
    }

    void close(PolicyId policy) {
        find(policy).ifPresent(pages::delete);
        files.deleteByDistrictIdAndPolicyId(district().value(), policy.value());
    }

    /** The number as it can stand in an address, one that no other policy of the district has there. */
    private String free(String slug, String number) {
        var plain =
                number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var wanted = plain.substring(0, Math.min(plain.length(), LONGEST));
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "-" + i))
                .filter(one -> !pages.existsBySlugAndNumber(slug, one))
                .findFirst()
                .orElseThrow();
    }

    private PublicPolicy read(PolicyId policy, @Nullable PublishedPolicy page) {
        var details = adoption.get(policy);
        var known = page == null
                ? List.<PublicPolicy.Edition>of()
                : json.read(page.page(), PublicPolicy.class).editions();
        var consultation = consultation(details);
        return new PublicPolicy(
                details.number(),
                title(details, consultation != null),
                districts.profile().name(),
                consultation,
                details.course().counting().stream()
                        .map(edition -> edition(details, edition, known))
                        .toList(),
                details.course().retiredFrom().orElse(null));
    }

    /** Of the words that are shown: what the draft is called by now is nobody's concern yet. */
    private String title(AdoptionDetails details, boolean isAsked) {
        return details.versions().reversed().stream()
                .filter(line -> isAsked || line.version().kind() == PolicyRevision.Kind.ADOPTED)
                .findFirst()
                .map(line -> versions.title(details.policy(), line.documentRevision()))
                .orElse(details.title());
    }

    /** None while the words are those of the administration alone, or of a policy that the board retired. */
    private PublicPolicy.@Nullable Consultation consultation(AdoptionDetails details) {
        var window = details.state().comments();
        if (window == null
                || !details.isOpen()
                || details.versions().isEmpty()
                || details.course().retiredFrom().isPresent()) {
            return null;
        }
        var latest = details.versions().getLast();
        if (UNREAD.contains(latest.version().kind())) {
            return null;
        }
        var earlier = replaced(details, latest);
        var paper = papers.asRead(details.policy(), latest.documentRevision(), earlier);
        return new PublicPolicy.Consultation(
                window.from(),
                window.through(),
                details.plan().commentPlace(),
                latest.version().number(),
                earlier != null,
                PolicyHtml.of(paper.blocks()),
                paper.language().tag());
    }

    /** The words of the edition before, else those of the first reading where they were amended since. */
    private static @Nullable Integer replaced(AdoptionDetails details, VersionLine latest) {
        var edition = details.state().edition();
        return details.adopted(edition - 1)
                .or(() -> details.versions().stream()
                        .filter(line -> line.edition() == edition && line != latest)
                        .filter(line -> line.version().kind() == PolicyRevision.Kind.FIRST_READING)
                        .reduce((first, second) -> second))
                .map(VersionLine::documentRevision)
                .orElse(null);
    }

    /** The words of an edition are made once; only its last day can change. */
    private PublicPolicy.Edition edition(
            AdoptionDetails details, PolicyAdoption edition, List<PublicPolicy.Edition> known) {
        var last = details.course().lastDay(edition).orElse(null);
        return known.stream()
                .filter(one -> one.number() == edition.edition())
                .findFirst()
                .map(one -> new PublicPolicy.Edition(
                        one.number(),
                        one.version(),
                        one.adopted(),
                        one.effective(),
                        last,
                        one.title(),
                        one.policy(),
                        one.regulationTitle(),
                        one.regulation(),
                        one.language()))
                .orElseGet(() -> made(details, edition, last));
    }

    private PublicPolicy.Edition made(AdoptionDetails details, PolicyAdoption edition, @Nullable LocalDate last) {
        var id = details.policy();
        var line = details.adopted(edition.edition()).orElseThrow();
        var decision = edition.decision().orElseThrow();
        var made = papers.adopted(id, edition.edition(), line.documentRevision());
        files.save(new PublishedFile(district(), id, edition.edition(), DocumentFormat.PDF, made.pdf()));
        files.save(new PublishedFile(district(), id, edition.edition(), DocumentFormat.DOCX, made.docx()));
        return new PublicPolicy.Edition(
                edition.edition(),
                line.version().number(),
                decision.day(),
                decision.effective(),
                last,
                versions.title(id, line.documentRevision()),
                PolicyHtml.of(made.policy()),
                made.regulationTitle(),
                PolicyHtml.of(made.regulation()),
                made.language().tag());
    }

    private static DistrictId district() {
        return Objects.requireNonNull(TenantScope.current());
    }
}
