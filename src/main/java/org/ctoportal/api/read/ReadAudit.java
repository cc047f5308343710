package org.ctoportal.api.read;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.ctoportal.audit.ProgramReads;
import org.ctoportal.identity.ProgramDoor.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Tells in the audit what a program read, before it gets it: what cannot be told of is not read. The same address read again
 * within a minute is told of once.
 */
@RestControllerAdvice(basePackageClasses = ReadAudit.class)
class ReadAudit implements ResponseBodyAdvice<Object> {

    private static final int MOST = 20_000;
    private static final long MINUTE = 60;

    private final ProgramReads reads;
    private final Clock clock;
    private final ConcurrentHashMap<Read, Long> told = new ConcurrentHashMap<>();

    private record Read(long token, String address) {}

    ReadAudit(ProgramReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof Program program) {
            tell(program, request.getURI().getPath());
        }
        return body;
    }

    private void tell(Program program, String address) {
        var read = new Read(program.token(), address);
        var minute = Math.floorDiv(clock.instant().getEpochSecond(), MINUTE);
        if (Long.valueOf(minute).equals(told.get(read))) {
            return;
        }
        reads.note(program.person(), program.token(), address);
        if (told.size() >= MOST) {
            told.clear();
        }
        told.put(read, minute);
    }
}
