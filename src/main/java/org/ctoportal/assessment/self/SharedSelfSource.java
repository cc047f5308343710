package org.ctoportal.assessment.self;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Self-assessments that somebody shared are found by whom they were shared with, until they are taken back. */
@Component
class SharedSelfSource implements SearchSource {

    private final SelfShareRepository shares;
    private final SelfAssessmentRepository assessments;
    private final InstrumentShelf instruments;

    SharedSelfSource(SelfShareRepository shares, SelfAssessmentRepository assessments, InstrumentShelf instruments) {
        this.shares = shares;
        this.assessments = assessments;
        this.instruments = instruments;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.SHARED_SELF_ASSESSMENT;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("SelfShare", "readerId"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return shares.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var found = shares.findAllById(numbers);
        var about = assessments
                .findByIdIn(found.stream().map(SelfShare::assessmentId).toList())
                .stream()
                .collect(toMap(SelfAssessment::id, one -> one));
        return found.stream().map(share -> entry(share, about)).toList();
    }

    private SearchEntry entry(SelfShare share, Map<Long, SelfAssessment> about) {
        var assessment = Objects.requireNonNull(about.get(share.assessmentId()));
        return new SearchEntry(
                share.id(),
                assessment.ownerName() + " – "
                        + instruments
                                .get(assessment.kind(), assessment.packVersion())
                                .name(),
                "",
                SelfAssessmentRoutes.sharedOf(new SelfAssessmentId(assessment.id())),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS)
                        .only(share.reader().value()),
                share.sharedAt());
    }
}
