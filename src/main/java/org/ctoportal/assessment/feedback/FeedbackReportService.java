package org.ctoportal.assessment.feedback;

import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import org.ctoportal.assessment.feedback.ReportDetails.VersionLine;
import org.ctoportal.assessment.feedback.report.FeedbackReport;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they were made, for whom they are about, and for an evaluation where that was settled at the launch. */
@Service
@PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
public class FeedbackReportService {

    private static final Limit MOST_VERSIONS = Limit.of(200);

    private final RoundAccess access;
    private final FeedbackVersionRepository versions;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final OwnScores ownScores;

    FeedbackReportService(
            RoundAccess access,
            FeedbackVersionRepository versions,
            TemplateStoreService templates,
            DistrictProfileService districts,
            OwnScores ownScores) {
        this.access = access;
        this.versions = versions;
        this.templates = templates;
        this.districts = districts;
        this.ownScores = ownScores;
    }

    /**
     * A version of the report; the last one where none is named. The own scores stand beside it for whom it is about, and
     * for nobody else: a self-assessment is shared by its owner.
     *
     * @throws RoundNotFoundException when there is none for this reader, or no such version
     */
    @Transactional(readOnly = true)
    public ReportDetails get(FeedbackRoundId id, @Nullable Integer number) {
        var round = access.get(id);
        if (!access.mayReadReport(round)) {
            throw new RoundNotFoundException();
        }
        var made = versions.findByRoundIdOrderByNumber(round.id(), MOST_VERSIONS);
        var wanted = number == null ? round.versions() : number;
        var shown = made.stream()
                .filter(version -> version.number() == wanted)
                .findFirst()
                .orElseThrow(RoundNotFoundException::new);
        var report = shown.report();
        var framework = templates.framework(round.framework());
        var names = framework.skills().stream().collect(toMap(Skill::code, Skill::name));
        var self = access.isOwn(round) ? ownScores.beside(shown.madeAt()) : Optional.<OwnScores.Scores>empty();
        return new ReportDetails(
                round.summary(),
                report,
                made.stream()
                        .map(version -> new VersionLine(version.number(), version.madeAt()))
                        .toList(),
                report.skills().stream()
                        .map(skill -> new ReportLine(
                                names.getOrDefault(skill.skill(), skill.skill()),
                                skill,
                                self.map(one -> one.skills().get(skill.skill())).orElse(null)))
                        .toList(),
                names,
                framework.name() + ", version " + framework.version(),
                access.isOwn(round),
                self.map(OwnScores.Scores::at).orElse(null),
                districts.profile().timeZone());
    }

    /**
     * The last version, to go with an annual evaluation.
     *
     * @throws NotForEvaluationException when the round was launched for development alone
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('KEEP_FEEDBACK')")
    public FeedbackReport forEvaluation(FeedbackRoundId id) {
        var round = access.get(id);
        if (!round.isInEvaluation()) {
            throw new NotForEvaluationException();
        }
        return versions.findByRoundIdAndNumber(round.id(), round.versions())
                .orElseThrow(RoundNotFoundException::new)
                .report();
    }
}
