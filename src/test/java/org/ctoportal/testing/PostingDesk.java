package org.ctoportal.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.Audience;
import org.ctoportal.jobdescription.posting.Closing;
import org.ctoportal.jobdescription.posting.PayTerms;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingPublishingService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.jobdescription.posting.page.EmploymentType;
import org.ctoportal.jobdescription.posting.page.Place;
import org.springframework.boot.test.context.TestComponent;

/** Brings a job description through approval and to a posting, in a district of {@link TwoDistricts#another}. */
@TestComponent
public class PostingDesk {

    public static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final TwoDistricts districts;
    private final JobDescriptionService jobDescriptions;
    private final ApprovalService approvals;
    private final DecisionService decisions;
    private final PostingService postings;
    private final PostingPublishingService publishing;
    private final Clock clock;

    public PostingDesk(
            TwoDistricts districts,
            JobDescriptionService jobDescriptions,
            ApprovalService approvals,
            DecisionService decisions,
            PostingService postings,
            PostingPublishingService publishing,
            Clock clock) {
        this.districts = districts;
        this.jobDescriptions = jobDescriptions;
        this.approvals = approvals;
        this.decisions = decisions;
        this.postings = postings;
        this.publishing = publishing;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Leaves the superintendent signed in. */
    public DocumentId approved(DistrictId district, DraftJobDescription answers) {
        districts.actIn(district, Role.SUPERINTENDENT);
        var document = jobDescriptions.draft(answers);
        approve(district, document);
        return document;
    }

    /** Human resources agree, then the superintendent, who stays signed in. */
    public void approve(DistrictId district, DocumentId document) {
        var approval = approvals.submit(document, "");
        for (var role : new Role[] {Role.HR, Role.SUPERINTENDENT}) {
            districts.actIn(district, role);
            decisions.decide(approval, new Decide(Verdict.APPROVED, role.name() + " C", ""));
        }
    }

    /** The same in the second of the two districts. */
    public void approveInSecond(DocumentId document) {
        var approval = approvals.submit(document, "");
        for (var role : new Role[] {Role.HR, Role.SUPERINTENDENT}) {
            districts.actInSecond(role);
            decisions.decide(approval, new Decide(Verdict.APPROVED, role.name() + " B", ""));
        }
    }

    /** A posting with everything it needs, open from today for two weeks; leaves human resources signed in. */
    public PostingDetails ready(DistrictId district) {
        return ready(district, CedarHollow.answers());
    }

    public PostingDetails ready(DistrictId district, DraftJobDescription answers) {
        var document = approved(district, answers);
        districts.actIn(district, Role.HR);
        return complete(postings.begin(document));
    }

    public PostingDetails complete(PostingId id) {
        var begun = postings.get(id);
        return postings.change(id, begun.version(), terms(begun.terms().place()));
    }

    public PostingTerms terms(Place place) {
        return new PostingTerms(
                today(),
                Closing.FIXED,
                today().plusDays(14),
                LocalTime.of(16, 0),
                null,
                today(),
                1,
                Audience.EVERYBODY,
                EmploymentType.FULL_TIME,
                PayTerms.OF_DESCRIPTION,
                place,
                "https://jobs.cedarhollow.example.org/apply",
                "https://www.cedarhollow.example.org",
                new TreeMap<>(),
                new TreeMap<>(Map.of("start.date", "2027-01-04", "interview.window", "the second week of December")));
    }

    public PostingDetails published(DistrictId district) {
        return publish(ready(district), "");
    }

    public PostingDetails publish(PostingDetails posting, String reason) {
        return publishing.publish(new PublishPosting(posting.id(), posting.version(), reason));
    }
}
