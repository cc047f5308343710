package org.ctoportal.assessment.self;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.springframework.stereotype.Component;

/** Reads the answers of runs; whoever asks has seen to it that they may be read. */
@Component
class SelfRuns {

    private final SelfAssessmentRepository assessments;
    private final SelfRatingRepository ratings;
    private final InstrumentShelf instruments;

    SelfRuns(SelfAssessmentRepository assessments, SelfRatingRepository ratings, InstrumentShelf instruments) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.instruments = instruments;
    }

    SelfRun of(SelfAssessment assessment) {
        return new SelfRun(
                assessment.run(),
                assessment.edition(),
                assessment.submittedAt(),
                instruments.get(assessment.kind(), assessment.packVersion()),
                ratings.findByAssessmentIdInOrderById(List.of(assessment.id())).stream()
                        .map(SelfRating::rated)
                        .toList());
    }

    /** The last edition that was submitted of the nearest run before. */
    Optional<SelfRun> before(SelfAssessment assessment) {
        return assessments
                .findByOwnerIdAndKindOrderByRunDescEditionDesc(
                        assessment.owner().value(), assessment.kind())
                .stream()
                .filter(one -> one.run() < assessment.run() && one.submittedAt() != null)
                .max(Comparator.comparingInt(SelfAssessment::run).thenComparingInt(SelfAssessment::edition))
                .map(this::of);
    }
}
