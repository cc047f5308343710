package org.ctoportal.assessment.self;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Self-assessments are found by their owner, by instrument and date. Answers and notes are in no index. */
@Component
class SelfAssessmentSource implements SearchSource {

    private final SelfAssessmentRepository assessments;
    private final InstrumentShelf instruments;
    private final DistrictProfileService districts;

    SelfAssessmentSource(
            SelfAssessmentRepository assessments, InstrumentShelf instruments, DistrictProfileService districts) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.districts = districts;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.SELF_ASSESSMENT;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("SelfAssessment", "submittedAt"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return assessments.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return assessments.findAllById(numbers).stream().map(this::entry).toList();
    }

    private SearchEntry entry(SelfAssessment assessment) {
        var id = new SelfAssessmentId(assessment.id());
        var begun =
                LocalDate.ofInstant(assessment.begunAt(), districts.profile().timeZone());
        return new SearchEntry(
                assessment.id(),
                instruments.get(assessment.kind(), assessment.packVersion()).name() + ", " + begun,
                "",
                assessment.submittedAt() == null ? SelfAssessmentRoutes.of(id) : SelfAssessmentRoutes.reportOf(id),
                SearchEntry.Reader.whoMay(Permissions.ASSESS_SELF)
                        .only(assessment.owner().value()),
                assessment.begunAt());
    }
}
