package org.ctoportal.interview.search;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Candidates with their moves and papers as records. What they said of themselves for statistics never leaves. */
@Component
class SearchRecords implements RecordPart {

    private static final Limit ALL = Limit.of(CandidateService.MOST);

    private final CandidateRepository candidates;
    private final StageMoveRepository moves;
    private final CandidateFileRepository files;
    private final VeteranClaimRepository claims;
    private final ReasonLetterRepository letters;
    private final VoluntaryAnswerRepository answers;

    SearchRecords(
            CandidateRepository candidates,
            StageMoveRepository moves,
            CandidateFileRepository files,
            VeteranClaimRepository claims,
            ReasonLetterRepository letters,
            VoluntaryAnswerRepository answers) {
        this.candidates = candidates;
        this.moves = moves;
        this.files = files;
        this.claims = claims;
        this.letters = letters;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "10-candidates";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var all = candidates.findBySearchIdOrderByCodeNumber(search.value(), ALL);
        var out = new ArrayList<RecordFile>();
        var withheld = new ArrayList<Withheld>();
        out.add(register(all, level, names));
        out.add(history(all, level));
        all.stream()
                .map(Candidate::summary)
                .filter(one -> names.hides(one.id()))
                .forEach(one -> withheld.add(new Withheld(
                        "Name of " + one.code(), "Asked in writing not to be named, and is no final candidate")));
        if (level.isPublic()) {
            withheld.add(new Withheld("E-mail addresses and telephone numbers", "Personal contact information"));
            withheld.add(new Withheld("Reasons of moves", "Written for those who run the search"));
        }
        if (level == RedactionLevel.LEGAL) {
            out.add(preference(search, all));
            all.forEach(one -> out.addAll(papers(one)));
            out.addAll(letters(search, all));
        } else {
            withheld.add(new Withheld("Documents of candidates", "Given out by hand after a look at each of them"));
            withheld.add(new Withheld("Claims of veterans' preference", "Personal, and not needed for this purpose"));
        }
        withheld.add(new Withheld("Voluntary answers on sex, race and ethnicity", "Kept apart from the search"));
        return new RecordContent(out, withheld);
    }

    private static RecordFile register(List<Candidate> all, RedactionLevel level, Naming names) {
        var table = level.isPublic()
                ? new RecordTable("code", "name", "stage", "furthest stage")
                : new RecordTable(
                        "code", "name", "stage", "furthest stage", "e-mail", "telephone", "asked not to be named on");
        all.stream().map(Candidate::summary).forEach(one -> {
            if (level.isPublic()) {
                table.row(one.code(), names.of(one), one.stage(), one.reached());
            } else {
                table.row(
                        one.code(),
                        names.of(one),
                        one.stage(),
                        one.reached(),
                        one.email(),
                        one.phone(),
                        RecordTable.cell(one.confidentialOn()));
            }
        });
        return table.file("candidates.csv");
    }

    private RecordFile history(List<Candidate> all, RedactionLevel level) {
        var table = level.isPublic()
                ? new RecordTable("code", "from", "to", "at")
                : new RecordTable("code", "from", "to", "at", "by", "reason");
        all.forEach(candidate -> moves.findByCandidateIdOrderByNumberDesc(candidate.id(), ALL).reversed().stream()
                .map(StageMove::step)
                .forEach(step -> {
                    if (level.isPublic()) {
                        table.row(candidate.code(), step.from(), step.to(), step.at());
                    } else {
                        table.row(candidate.code(), step.from(), step.to(), step.at(), step.by(), step.reason());
                    }
                }));
        return table.file("stages.csv");
    }

    private List<RecordFile> letters(SearchId search, List<Candidate> all) {
        var written = letters.findBySearchIdOrderByIdAsc(search.value());
        var codes = all.stream().collect(toMap(Candidate::id, Candidate::code));
        var table = new RecordTable("code", "written at", "by", "reason", "sent at", "sent by", "sent to");
        for (var letter : written) {
            var one = letter.details();
            table.row(
                    codes.getOrDefault(letter.candidateId(), ""),
                    one.writtenAt(),
                    one.writtenBy(),
                    one.reason(),
                    RecordTable.cell(one.sentAt()),
                    one.sentBy(),
                    one.sentTo());
        }
        return written.isEmpty() ? List.of() : List.of(table.file("letters-with-reasons.csv"));
    }

    private RecordFile preference(SearchId search, List<Candidate> all) {
        var codes = all.stream().collect(toMap(Candidate::id, Candidate::code));
        var table = new RecordTable("code", "claim", "verified", "proof");
        claims.findBySearchId(search.value()).forEach(one -> {
            var said = one.said();
            table.row(codes.getOrDefault(one.candidateId(), ""), said.claim(), said.verified(), said.proof());
        });
        return table.file("veterans-preference.csv");
    }

    /** Two documents of one name both leave. */
    private List<RecordFile> papers(Candidate candidate) {
        var names = new HashSet<String>();
        return files.findSummaries(candidate.id(), Limit.of(CandidateFileService.MOST)).stream()
                .map(one -> files.findByCandidateIdAndId(
                                candidate.id(), one.id().value())
                        .orElseThrow()
                        .file())
                .map(file -> {
                    var name = names.add(file.name()) ? file.name() : names.size() + "-" + file.name();
                    names.add(name);
                    return new RecordFile("documents/" + candidate.code() + "/" + name, file.content());
                })
                .toList();
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(candidates.findLastMade(RecordMade.ids(searches)), zone);
    }

    /** Codes stay, so that what refers to them does; whose they were is gone. */
    @Override
    public int destroy(SearchId search) {
        var all = candidates.findBySearchIdOrderByCodeNumber(search.value(), ALL);
        var count = all.size();
        for (var candidate : all) {
            var history = moves.findByCandidateIdOrderByNumberDesc(candidate.id(), ALL);
            moves.deleteAll(history);
            count += history.size();
            for (var paper : files.findSummaries(candidate.id(), Limit.of(CandidateFileService.MOST))) {
                files.deleteById(paper.id().value());
                count++;
            }
            for (var category : VoluntaryCategory.values()) {
                var answer = answers.findByCandidateIdAndCategory(candidate.id(), category);
                answer.ifPresent(answers::delete);
                count += answer.isPresent() ? 1 : 0;
            }
            candidate.forget();
        }
        var claimed = claims.findBySearchId(search.value());
        claims.deleteAll(claimed);
        var written = letters.findBySearchIdOrderByIdAsc(search.value());
        letters.deleteAll(written);
        return count + claimed.size() + written.size();
    }
}
