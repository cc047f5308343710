package org.ctoportal.interview.schedule.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.schedule.CalendarAudience;
import org.ctoportal.interview.schedule.DayPaper;
import org.ctoportal.interview.schedule.DayPaperService;
import org.ctoportal.interview.schedule.InterviewCalendarService;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewId;
import org.ctoportal.interview.schedule.ScheduleNotFoundException;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Plans of interview days on paper, and interviews for calendars. */
@RestController
class ScheduleFiles {

    private final DayPaperService papers;
    private final InterviewCalendarService calendars;

    ScheduleFiles(DayPaperService papers, InterviewCalendarService calendars) {
        this.papers = papers;
        this.calendars = calendars;
    }

    @GetMapping(ScheduleRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable long searchId,
            @PathVariable long interviewDayId,
            @PathVariable String dayPaper,
            @PathVariable String format) {
        var file = papers.export(
                new SearchId(searchId),
                new InterviewDayId(interviewDayId),
                DayPaper.ofPath(dayPaper).orElseThrow(ScheduleNotFoundException::new),
                formatOf(format));
        return answer(file.fileName(), MediaType.parseMediaType(file.mediaType()), file.bytes());
    }

    @GetMapping(ScheduleRoutes.CALENDAR)
    ResponseEntity<byte[]> calendar(
            @PathVariable long searchId,
            @PathVariable long interviewDayId,
            @PathVariable long interviewId,
            @PathVariable String audience) {
        var file = calendars.take(
                new SearchId(searchId),
                new InterviewDayId(interviewDayId),
                new InterviewId(interviewId),
                CalendarAudience.ofPath(audience).orElseThrow(ScheduleNotFoundException::new));
        return answer(
                file.fileName(),
                MediaType.parseMediaType("text/calendar;charset=UTF-8;method=" + file.method()),
                file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(ScheduleNotFoundException::new);
    }

    @ExceptionHandler({
        ScheduleNotFoundException.class,
        SearchNotFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
