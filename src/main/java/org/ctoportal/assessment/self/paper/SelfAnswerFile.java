package org.ctoportal.assessment.self.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.RatedStatement;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.shared.CsvSheet;
import org.ctoportal.shared.ExactNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a self-assessment for another program: everything that is kept of it. */
final class SelfAnswerFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<String> HEADINGS =
            List.of("skill", "statement", "text", "level", "not_my_role", "evidence", "answered_at");

    private SelfAnswerFile() {}

    static byte[] csv(SelfAssessmentDetails details) {
        var rated = details.run().byStatement();
        var rows = new ArrayList<List<String>>();
        for (var skill : details.run().instrument().skills()) {
            for (var statement : skill.statements()) {
                rows.add(row(skill, statement, rated.get(statement.code())));
            }
        }
        return CsvSheet.of(HEADINGS, rows);
    }

    private static List<String> row(
            Instrument.Skill skill, Instrument.Statement statement, @Nullable RatedStatement rated) {
        var level = rated == null ? null : rated.level();
        return List.of(
                skill.code(),
                statement.code(),
                statement.text(),
                level == null ? "" : level.toString(),
                rated != null && rated.setAside() ? "yes" : "",
                rated == null ? "" : rated.note(),
                rated == null ? "" : rated.at().toString());
    }

    static byte[] json(SelfAssessmentDetails details) {
        var run = details.run();
        var file = new LinkedHashMap<String, @Nullable Object>();
        file.put("instrument", run.instrument().kind().code());
        file.put("source", run.instrument().source());
        file.put("run", run.run());
        file.put("edition", run.edition());
        file.put("purpose", details.purpose().name());
        file.put("background", details.background().name());
        file.put("begun_at", details.begunAt().toString());
        file.put("submitted_at", run.submittedAt() == null ? null : String.valueOf(run.submittedAt()));
        file.put(
                "scores",
                run.scores().skills().stream().map(SelfAnswerFile::score).toList());
        file.put("answers", answers(details));
        file.put(
                "history",
                details.steps().stream()
                        .map(step -> Map.of(
                                "what",
                                step.what(),
                                "by",
                                step.by(),
                                "subject",
                                step.subject(),
                                "at",
                                step.at().toString()))
                        .toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, @Nullable Object> score(SkillScore skill) {
        var score = new LinkedHashMap<String, @Nullable Object>();
        score.put("skill", skill.skill().code());
        score.put("score", skill.score().map(ExactNumber::text).orElse(null));
        return score;
    }

    private static List<Map<String, @Nullable Object>> answers(SelfAssessmentDetails details) {
        var rated = details.run().byStatement();
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        details.run().instrument().statements().forEach(statement -> {
            var one = rated.get(statement.code());
            if (one != null) {
                var answer = new LinkedHashMap<String, @Nullable Object>();
                answer.put("statement", statement.code());
                answer.put("text", statement.text());
                answer.put("level", one.level());
                answer.put("not_my_role", one.setAside());
                answer.put("evidence", one.note());
                answer.put("answered_at", one.at().toString());
                answers.add(answer);
            }
        });
        return answers;
    }
}
