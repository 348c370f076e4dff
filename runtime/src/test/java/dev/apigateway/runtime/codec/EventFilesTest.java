package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class EventFilesTest {

    @Test
    void everyEventHasItsDecodedViewAndNoViewIsLeftOver() {
        assertThat(EventFiles.in("events/decoded").toList()).isEqualTo(EventFiles.all().toList());
    }

    @Test
    void everyEventThatIsReadHasItsAnswerAndNoAnswerIsLeftOver() {
        List<String> read = EventFiles.all().filter(name -> !EventFiles.isForeign(name)).toList();

        assertThat(EventFiles.in("events/answers").toList()).isEqualTo(read);
    }

    @Test
    void everyEventHasARowThatTellsItsOrigin() throws IOException {
        String readme = Files.readString(EventFiles.path("events/README.md"), UTF_8);

        List<String> rows = Pattern.compile("^\\| `(.+)\\.json` \\| \\S.+ \\|$", Pattern.MULTILINE).matcher(readme).results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(EventFiles.all().toList());
    }

    @Test
    void everyFileIsOfOneKind() {
        long kinds = EventFiles.http().count() + EventFiles.webSocket().count() + EventFiles.authorizer().count()
                + EventFiles.foreign().count();

        assertThat(kinds).isEqualTo(EventFiles.all().count());
        assertThat(EventFiles.foreign()).hasSize(4);
    }
}
