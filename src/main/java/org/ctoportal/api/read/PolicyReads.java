package org.ctoportal.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.adoption.AdoptionLine;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.PolicySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Policies that recognize certification: what the board adopted, and what is drafted. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_POLICIES')")
class PolicyReads {

    private final PolicyService policies;
    private final AdoptionService adoptions;
    private final PolicyInForceService inForce;

    PolicyReads(PolicyService policies, AdoptionService adoptions, PolicyInForceService inForce) {
        this.policies = policies;
        this.adoptions = adoptions;
        this.inForce = inForce;
    }

    /**
     * @param version in force, or the latest where none is
     * @param draft the version of the next edition; none while nobody revises it
     */
    record Line(
            long id,
            String href,
            String number,
            String title,
            String status,
            String version,
            boolean inForce,
            @Nullable String draft,
            @Nullable String draftStatus,
            Instant changedAt) {

        static Line of(PolicySummary policy, AdoptionLine line) {
            return new Line(
                    policy.id().value(),
                    ApiAddress.of(ApiAddress.POLICIES, policy.id().value()),
                    policy.number(),
                    policy.title(),
                    Words.of(line.status()),
                    line.version(),
                    line.inForce(),
                    line.draft(),
                    Words.ofNullable(line.draftStatus()),
                    policy.changedAt());
        }
    }

    /**
     * @param language of the sections, as a tag
     * @param adopted none while the board has adopted nothing
     * @param draft none while nothing is drafted
     * @param sections the words of the latest edition, drafted or adopted
     */
    record Whole(
            long id,
            String href,
            String number,
            String title,
            String status,
            String language,
            String version,
            boolean inForce,
            Instant changedAt,
            @Nullable Adopted adopted,
            @Nullable Drafted draft,
            List<SectionAnswer> sections) {}

    /** @param until the last day; none while the board has decided on none */
    record Adopted(
            String version,
            LocalDate effective,
            @Nullable LocalDate until,
            List<String> positions,
            List<String> certifications,
            @Nullable String yearlyLimit,
            List<TermAnswer> terms) {

        static Adopted of(PolicyInForce policy) {
            var terms = policy.read().terms();
            var cap = terms.cap();
            return new Adopted(
                    policy.version(),
                    policy.effective(),
                    policy.until(),
                    terms.positions().stream().sorted().toList(),
                    terms.scheduleA().stream().map(one -> one.code()).toList(),
                    cap == null ? null : Words.of(cap.most()),
                    TermAnswer.adopted(terms.scheduleA()));
        }
    }

    record Drafted(List<String> certifications, List<TermAnswer> terms) {}

    @GetMapping(ApiAddress.POLICIES)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.POLICIES, page, size);
        var found = policies.list(asked.pageable());
        var lines = adoptions.lines(found.stream().map(PolicySummary::id).toList());
        return asked.answer(found, policy -> Line.of(policy, Objects.requireNonNull(lines.get(policy.id()))));
    }

    @GetMapping(ApiAddress.POLICIES + "/{policyId}")
    Whole get(@PathVariable long policyId) {
        var id = new PolicyId(policyId);
        var policy = policies.get(id);
        var line = Objects.requireNonNull(adoptions.lines(List.of(id)).get(id));
        return new Whole(
                policyId,
                ApiAddress.of(ApiAddress.POLICIES, policyId),
                policy.number(),
                policy.title(),
                Words.of(line.status()),
                ContentLanguage.of(policy.content()).tag(),
                line.version(),
                line.inForce(),
                policy.savedAt(),
                inForce.findAdopted(id).map(Adopted::of).orElse(null),
                policy.open() ? drafted(policy) : null,
                SectionAnswer.of(policy.composed()));
    }

    private static Drafted drafted(PolicyDetails policy) {
        return new Drafted(policy.approved(), TermAnswer.drafted(policy.cards()));
    }
}
