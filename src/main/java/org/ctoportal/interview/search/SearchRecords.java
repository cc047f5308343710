package org.ctoportal.interview.search;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
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
    private final DistrictProfileService districts;

    SearchRecords(
            CandidateRepository candidates,
            StageMoveRepository moves,
            CandidateFileRepository files,
            VeteranClaimRepository claims,
            ReasonLetterRepository letters,
            VoluntaryAnswerRepository answers,
            DistrictProfileService districts) {
        this.candidates = candidates;
        this.moves = moves;
        this.files = files;
        this.claims = claims;
        this.letters = letters;
        this.answers = answers;
        this.districts = districts;
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
                table.row(
                        one.code(),
                        names.of(one),
                        one.stage().name(),
                        one.reached().name());
            } else {
                table.row(
                        one.code(),
                        names.of(one),
                        one.stage().name(),
                        one.reached().name(),
                        one.email(),
                        one.phone(),
                        one.confidentialOn() == null ? "" : one.confidentialOn().toString());
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
                    var from = step.from().name();
                    var at = step.at().toString();
                    if (level.isPublic()) {
                        table.row(candidate.code(), from, step.to().name(), at);
                    } else {
                        table.row(candidate.code(), from, step.to().name(), at, step.by(), step.reason());
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
            var sentAt = one.sentAt();
            table.row(
                    codes.getOrDefault(letter.candidateId(), ""),
                    one.writtenAt().toString(),
                    one.writtenBy(),
                    one.reason(),
                    sentAt == null ? "" : sentAt.toString(),
                    one.sentBy(),
                    one.sentTo());
        }
        return written.isEmpty() ? List.of() : List.of(table.file("letters-with-reasons.csv"));
    }

    private List<RecordFile> papers(Candidate candidate) {
        return files.findSummaries(candidate.id(), Limit.of(CandidateFileService.MOST)).stream()
                .map(one -> files.findByCandidateIdAndId(
                                candidate.id(), one.id().value())
                        .orElseThrow()
                        .file())
                .map(file -> new RecordFile("documents/" + candidate.code() + "/" + file.name(), file.content()))
                .toList();
    }

    @Override
    public Optional<LocalDate> lastMade(SearchId search) {
        var zone = districts.profile().timeZone();
        return candidates.findBySearchIdOrderByCodeNumber(search.value(), ALL).stream()
                .map(one -> lastMade(one, zone))
                .max(LocalDate::compareTo);
    }

    private LocalDate lastMade(Candidate candidate, ZoneId zone) {
        return moves.findByCandidateIdOrderByNumberDesc(candidate.id(), Limit.of(1)).stream()
                .map(StageMove::step)
                .map(StageStep::at)
                .findFirst()
                .orElse(candidate.enteredAt())
                .atZone(zone)
                .toLocalDate();
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
