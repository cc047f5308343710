package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.SkillFramework;

/**
 * What of the position is asked about: skills by duties, and the questions in each cell.
 *
 * @param unmapped codes of questions that belong to no skill or no duty of the position
 */
public record Coverage(List<Row> rows, List<String> unmapped) implements Serializable {

    public Coverage {
        rows = List.copyOf(rows);
        unmapped = List.copyOf(unmapped);
    }

    /**
     * One skill of the position.
     *
     * @param suggestions codes of the framework's questions for it that are not asked yet
     */
    public record Row(String skill, List<Cell> cells, List<String> suggestions) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
            suggestions = List.copyOf(suggestions);
        }

        public boolean isCovered() {
            return cells.stream().anyMatch(cell -> !cell.isEmpty());
        }
    }

    /** One duty and the codes of the questions about it. */
    public record Cell(String duty, List<String> questions) implements Serializable {

        public Cell {
            questions = List.copyOf(questions);
        }

        public boolean isEmpty() {
            return questions.isEmpty();
        }
    }

    public static Coverage of(SkillFramework framework, List<SkillDuties> position, List<KitQuestion> questions) {
        var rows = new ArrayList<Row>();
        var mapped = new ArrayList<String>();
        for (var about : position) {
            var ofSkill = questions.stream()
                    .filter(question -> question.skill().equals(about.skill()))
                    .toList();
            var row = new Row(about.skill(), cells(about, ofSkill), suggestions(framework, about.skill(), ofSkill));
            row.cells().forEach(cell -> mapped.addAll(cell.questions()));
            rows.add(row);
        }
        return new Coverage(
                rows,
                questions.stream()
                        .map(KitQuestion::code)
                        .filter(code -> !mapped.contains(code))
                        .toList());
    }

    public int skills() {
        return rows.size();
    }

    public int coveredSkills() {
        return (int) rows.stream().filter(Row::isCovered).count();
    }

    public boolean isWhole() {
        return coveredSkills() == skills();
    }

    private static List<Cell> cells(SkillDuties about, List<KitQuestion> ofSkill) {
        return about.duties().stream()
                .map(duty -> new Cell(
                        duty,
                        ofSkill.stream()
                                .filter(question -> question.duties().contains(duty))
                                .map(KitQuestion::code)
                                .toList()))
                .toList();
    }

    private static List<String> suggestions(SkillFramework framework, String skill, List<KitQuestion> asked) {
        Set<String> codes = asked.stream().map(KitQuestion::code).collect(Collectors.toSet());
        return framework.skills().stream()
                .filter(one -> one.code().equals(skill))
                .flatMap(one -> one.interviewQuestions().stream())
                .map(InterviewQuestion::code)
                .filter(code -> !codes.contains(code))
                .toList();
    }
}
