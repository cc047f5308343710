package org.ctoportal.tenancy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.feedback.FeedbackDesk;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GrowthPlanId;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PathOrder;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.assessment.growth.WriteGoal;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.matrix.MatrixConsentService;
import org.ctoportal.assessment.matrix.MatrixDesk;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.assessment.team.TeamAssessmentFounding;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundAssessment;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundMember;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.award.AdoptedPolicy;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.CredentialRegistry;
import org.ctoportal.compensation.award.Employee;
import org.ctoportal.compensation.award.KeepEmployee;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.RepaymentService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.guide.JourneyKind;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.MoveCandidates;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.StartedAnswersService;
import org.ctoportal.jobdescription.TypedAnswers;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.salary.calculation.ScheduleC;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.OwnRules;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Wording;
import org.ctoportal.wording.WordingService;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the second district with its canary in them, one for every parameter of an address. New rooms add theirs. */
class ForeignRows {

    private final Map<String, String> numbers;

    ForeignRows(
            TwoDistricts districts,
            DistrictProfileService profiles,
            JobDescriptionService jobDescriptions,
            JobDescriptionExportService exports,
            StartedAnswersService answers,
            EditionService editions,
            EditionPartService parts,
            TemplateStoreService templates,
            SalaryScheduleService schedules,
            RuleKeepingService rules,
            ApprovalService approvals,
            PostingService postings,
            PostingDesk desk,
            InterviewKitService kits,
            SearchService searches,
            CandidateService candidates,
            CandidateFileService files,
            InterviewDayService days,
            InterviewPlacingService placings,
            KitApprovalService kitApprovals,
            StageService stages,
            ScoringService scoring,
            EvaluationBeginningService evaluations,
            SelfAssessmentFounding founding,
            SelfAssessmentService assessments,
            SelfShareService shares,
            AutowireCapableBeanFactory beans,
            GrowthPlanService plans,
            GoalService goals,
            PlanSharingService sharing,
            StudyGroupService groups,
            TeamAssessmentService teams,
            TeamAssessmentFounding teamFounding)
            throws Exception {
        districts.actInSecond(Role.SUPERINTENDENT);
        try {
            profiles.keepFacts(facts());
            var document = jobDescriptions.draft(answers());
            exports.keep(document);
            var approval = approvals.submit(document, TwoDistricts.CANARY + " note");
            answers.keep(
                    answers.get(), TypedAnswers.of(jobDescriptions.get(document).answers()));
            var posted = jobDescriptions.draft(answers());
            desk.approveInSecond(posted);
            var posting = postings.begin(posted);
            var kit = kits.make(new MakeKit(posted, KitSpan.EVERY_SKILL));
            var number = Long.toString(document.value());
            var edition = editions.derive(templates.currentFramework().id());
            var head = editions.get(edition).parts().getFirst();
            parts.reword(edition, head.id(), head.part().content(), Map.of("name", TwoDistricts.CANARY + " edition"));
            var schedule = schedules.create(new WriteSalarySchedule(
                    TwoDistricts.CANARY + " schedule",
                    Schedules.YEAR,
                    Schedules.YEAR.firstDay(),
                    Schedules.YEAR.lastDay(),
                    ScheduleC.terms()));
            var rule = rules.add(OwnRules.lowSalary(rules, TwoDistricts.CANARY + " rule"));
            districts.actInSecond(Role.HR);
            var search = searches.begin(posted);
            var candidate = candidates.add(
                    search, new WriteCandidate(TwoDistricts.CANARY + " Person", "", TwoDistricts.CANARY, null));
            files.add(
                    search,
                    candidate,
                    new AddFile("cv.txt", FileKind.RESUME, TwoDistricts.CANARY.getBytes(StandardCharsets.UTF_8)));
            var frozen = kits.make(new MakeKit(posted, KitSpan.EVERY_SKILL));
            var submitted = kitApprovals.submit(frozen, kits.get(frozen).version());
            districts.actInSecond(Role.SUPERINTENDENT);
            var approved = kitApprovals.approve(frozen, submitted.version());
            districts.actInSecond(Role.HR);
            kitApprovals.freeze(frozen, approved.version());
            stages.move(search, new MoveCandidates(Set.of(candidate), CandidateStage.SCREENED, ""));
            scoring.open(search, OthersRatings.WHEN_CLOSED);
            scoring.close(search);
            var feedback = closedFeedback(districts, beans.createBean(FeedbackDesk.class));
            districts.actInSecond(Role.HR);
            var rows = new HashMap<>(Map.of(
                    "documentId",
                    number,
                    "id",
                    number,
                    "otherId",
                    number,
                    "editionId",
                    Long.toString(edition.value()),
                    "scheduleId",
                    Long.toString(schedule.value()),
                    "ruleCode",
                    rule,
                    "approvalId",
                    Long.toString(approval.value()),
                    "kitId",
                    Long.toString(kit.value()),
                    "postingId",
                    Long.toString(posting.value())));
            rows.put("roundId", Long.toString(feedback.value()));
            rows.put("searchId", Long.toString(search.value()));
            rows.put("candidateId", Long.toString(candidate.value()));
            rows.put(
                    "candidateFileId",
                    Long.toString(files.list(search, candidate).getFirst().id().value()));
            var day = days.plan(search, PlanDay.usual(LocalDate.of(2026, 10, 20)));
            var placed = placings.place(search, day, days.get(search, day).version(), candidate, LocalTime.NOON);
            rows.put("interviewDayId", Long.toString(day.value()));
            rows.put(
                    "interviewId",
                    Long.toString(placed.interviews()
                            .findFirst()
                            .orElseThrow()
                            .interview()
                            .id()
                            .value()));
            rows.put(
                    "journeyId",
                    Long.toString(beans.getBean(JourneyService.class)
                            .begin(JourneyKind.HIRE, TwoDistricts.CANARY)
                            .value()));
            districts.actInSecond(Role.SUPERINTENDENT);
            word(beans.getBean(WordingService.class));
            var evaluation = evaluations.begin(new BeginEvaluation(
                    null,
                    TwoDistricts.CANARY + " " + Long.toString(System.nanoTime(), 36),
                    "",
                    new FiscalYear(2026),
                    null,
                    0,
                    TwoDistricts.CANARY));
            rows.put("evaluationId", Long.toString(evaluation.value()));
            var reader = districts.person(districts.emailInSecond(Role.SUPERINTENDENT));
            rows.put(
                    SelfAssessmentRoutes.ID,
                    Long.toString(assessed(founding, assessments).value()));
            districts.actInSecond(Role.TECHNOLOGY_LEADER);
            var shared = assessed(founding, assessments);
            shares.share(shared, reader, Extent.RATINGS);
            rows.put(SelfAssessmentRoutes.SHARED_ID, Long.toString(shared.value()));
            rows.put(
                    GrowthRoutes.PLAN_ID,
                    Long.toString(planned(plans, goals, sharing, reader).value()));
            named(districts, founding, beans.getBean(MatrixConsentService.class));
            districts.actInSecond(Role.SUPERINTENDENT);
            rows.put(
                    GrowthRoutes.GROUP_ID,
                    Long.toString(groups.begin(new GroupTerms(
                                    TwoDistricts.CANARY + " group", LocalDate.of(2027, 2, 3), LocalTime.NOON, ""))
                            .value()));
            rows.put(
                    TeamAssessmentRoutes.ID,
                    Long.toString(assessedTeam(teams, teamFounding).value()));
            rows.put(
                    PolicyRoutes.POLICY_ID,
                    Long.toString(begun(beans.getBean(PolicyService.class)).value()));
            hold(beans.getBean(HoldingService.class), beans.getBean(EvidenceService.class), rows);
            pay(beans, districts, rows);
            rows.put("certificateId", Long.toString(certificate(beans, districts)));
            this.numbers = Map.copyOf(rows);
        } finally {
            districts.signOut();
        }
    }

    private static void word(WordingService wordings) {
        var seen = wordings.get(LetterKind.INVITATION, Language.ENGLISH).version();
        var words = new Wording(TwoDistricts.CANARY, TwoDistricts.CANARY + ": [link]");
        wordings.keep(LetterKind.INVITATION, Language.ENGLISH, words, seen);
    }

    private static void hold(HoldingService holdings, EvidenceService evidence, Map<String, String> rows) {
        var issued = LocalDate.of(2026, 3, 2).minusDays(holdings.mine().size());
        var held = holdings.record(new WriteHolding("CETL", "", TwoDistricts.CANARY, null, issued, null, ""));
        evidence.add(held, "certificate.txt", TwoDistricts.CANARY.getBytes(StandardCharsets.UTF_8));
        rows.put(CredentialRoutes.HOLDING_ID, Long.toString(held.value()));
        rows.put(
                "credentialEvidenceId",
                Long.toString(holdings.get(held).evidence().getFirst().id()));
    }

    /** Closed, with a result; the superintendent is on the team. */
    private static TeamAssessmentId assessedTeam(TeamAssessmentService teams, TeamAssessmentFounding founding) {
        return founding.found(new FoundAssessment(
                TwoDistricts.CANARY + " team",
                Duration.ofDays(20),
                -1,
                teams.possibleMembers().stream()
                        .map(one -> new FoundMember(one, "3".repeat(25)))
                        .toList()));
    }

    /** One whose report the superintendent may read too. */
    private static FeedbackRoundId closedFeedback(TwoDistricts districts, FeedbackDesk desk) {
        var round = desk.begun(districts.person(districts.emailInSecond(Role.TECHNOLOGY_LEADER)));
        desk.ask(round, RaterGroup.SUPERINTENDENT, TwoDistricts.CANARY, 1);
        var link = desk.launch(round, true).getFirst();
        desk.submit(round, link, new int[] {13, 16}, TwoDistricts.CANARY + " remark");
        desk.close(round);
        return round;
    }

    private static GrowthPlanId planned(
            GrowthPlanService plans, GoalService goals, PlanSharingService sharing, PersonId reader) {
        if (plans.find().isEmpty()) {
            plans.begin(new PlanTerms(PathOrder.ANY, LocalDate.of(2026, 10, 19), BigDecimal.TEN, List.of("LV")), null);
            goals.write(new WriteGoal(TwoDistricts.CANARY + " goal", "", "", null, null, GoalStatus.PLANNED));
            sharing.share(reader);
        }
        return plans.find().orElseThrow().id();
    }

    /** Somebody whom the skills matrix shows by name. */
    private static void named(TwoDistricts districts, SelfAssessmentFounding founding, MatrixConsentService consents) {
        var team = new MatrixDesk(districts, founding, districts.second());
        team.submitted(team.leader(TwoDistricts.CANARY + " leader"), 3);
        consents.consent();
    }

    private static SelfAssessmentId assessed(SelfAssessmentFounding founding, SelfAssessmentService assessments) {
        founding.found(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                List.of(new FinishedRun("3".repeat(50), Duration.ZERO)));
        return assessments.mine().getFirst().id();
    }

    /** The number of a row of the second district for each parameter name. */
    Map<String, String> numbers() {
        return numbers;
    }

    private static DraftJobDescription answers() {
        return new DraftJobDescription(
                TwoDistricts.CANARY + " Chief",
                "Superintendent",
                260,
                new BigDecimal("112500"),
                new BigDecimal("133729"),
                List.of(new DirectReport(1, "network administrator", false)),
                CetlStance.PREFERRED);
    }

    /** Complete enough for a revision; the names of the district itself stay with their canary. */
    private static Map<String, String> facts() throws Exception {
        Properties facts = PropertiesLoaderUtils.loadProperties(new ClassPathResource("demo/cedar-hollow.properties"));
        return facts.stringPropertyNames().stream()
                .filter(name -> !name.equals("district.name") && !name.equals("board.name"))
                .collect(Collectors.toMap(name -> name, facts::getProperty));
    }

    /** Payments of a policy in force, approved by a second person, to somebody who leaves. */
    private static void pay(AutowireCapableBeanFactory beans, TwoDistricts districts, Map<String, String> rows) {
        var today = LocalDate.now(ZoneId.of("America/Chicago"));
        var policy = beans.createBean(AdoptedPolicy.class)
                .adopt(
                        Long.toString(System.nanoTime(), 36),
                        TwoDistricts.CANARY + " pay",
                        districts::actInSecond,
                        today,
                        today);
        var awards = beans.getBean(AwardService.class);
        var year = FiscalYear.of(today.plusMonths(2));
        awards.add(
                policy,
                beans.createBean(CredentialRegistry.class)
                        .register(AdoptedPolicy.holder(TwoDistricts.CANARY + " " + policy.value(), today)));
        var batch = awards.submit(policy, year);
        districts.actInSecond(Role.SUPERINTENDENT);
        awards.approve(batch);
        var holder = awards.get(policy, year).holders().getFirst().id();
        var repayment = beans.getBean(RepaymentService.class).record(policy, holder, today);
        ownLetter(beans, districts, policy, rows);
        var receipts = beans.getBean(ClaimReceiptService.class);
        districts.actInSecond(Role.SUPERINTENDENT);
        receipts.claim(policy, claim(today), List.of(receipt()));
        rows.put(
                "claimReceiptId",
                Long.toString(receipts.mine()
                        .values()
                        .iterator()
                        .next()
                        .attached()
                        .getFirst()
                        .id()));
        rows.put("batchId", Long.toString(batch.value()));
        rows.put("awardHolderId", Long.toString(holder.value()));
        rows.put("repaymentId", Long.toString(repayment.value()));
    }

    /** Of records that were destroyed. */
    private static long certificate(AutowireCapableBeanFactory beans, TwoDistricts districts) {
        var jdbc = JdbcClient.create(beans.getBean(DataSource.class));
        var number = jdbc.sql(
                        "select coalesce(max(serial_number), 0) + 1 from record_certificate where district_id = ?")
                .param(districts.second().value())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "insert into record_certificate (version, district_id, serial_number, class_name, records, record_count,"
                                + " parts, rules, digest, approved_by, done_by, done_at)"
                                + " values (0, ?, ?, 'letter', '1\t2020-01-01\t2022-01-01', 1, 'outgoing_mail\t1', 'Two years', '', ?,"
                                + " ?, utc_timestamp())")
                .params(districts.second().value(), number, TwoDistricts.CANARY, TwoDistricts.CANARY)
                .update();
        return jdbc.sql("select max(id) from record_certificate where district_id = ?")
                .param(districts.second().value())
                .query(Long.class)
                .single();
    }

    private static CostClaim claim(LocalDate today) {
        return new CostClaim("CETL", List.of(), today, true, today);
    }

    private static NewReceipt receipt() {
        return new NewReceipt("receipt.pdf", ("%PDF-1.7 " + TwoDistricts.CANARY).getBytes(StandardCharsets.UTF_8));
    }

    /** The superintendent, who holds what it approves, is entered for the policy and finds a letter. */
    private static void ownLetter(
            AutowireCapableBeanFactory beans, TwoDistricts districts, PolicyId policy, Map<String, String> rows) {
        districts.actInSecond(Role.HR);
        var held = new HoldingId(Long.parseLong(rows.get(CredentialRoutes.HOLDING_ID)));
        var facts = new Employee(
                "2", AdoptedPolicy.POSITION, BigDecimal.ONE, Money.of("118400"), 260, 0, false, null, List.of());
        beans.getBean(AwardService.class).add(policy, new KeepEmployee(held, facts));
        rows.put("ownPolicyId", Long.toString(policy.value()));
    }

    /** A policy of which nothing is missing. */
    private static PolicyId begun(PolicyService policies) {
        var policy = policies.begin(
                new BeginPolicy(Long.toString(System.nanoTime(), 36), TwoDistricts.CANARY + " policy", Set.of()));
        policies.change(policy, Change.SetValues.of("position.list", "", TwoDistricts.CANARY));
        return policy;
    }
}
