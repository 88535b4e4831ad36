package vn.sohoi.imports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.kernel.Refused;

class ReturnFolderTest {
    @TempDir
    Path folder;

    @Test
    void no_file_that_lies_there_is_written_over() throws IOException {
        var own = Files.writeString(folder.resolve("danh sách.xlsx"), "của chị");
        var back = new ReturnFolder(folder);
        back.ready();
        assertThat(back.keep("danh sách.xlsx", new byte[] {1})).hasFileName("danh sách (2).xlsx");
        assertThat(back.keep("danh sách.xlsx", new byte[] {2})).hasFileName("danh sách (3).xlsx");
        assertThat(back.keep("khác", new byte[] {3})).hasFileName("khác");
        assertThat(own).hasContent("của chị");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_before_anything_is_written() throws IOException {
        var file = Files.writeString(folder.resolve("x"), "");
        assertThatThrownBy(() -> new ReturnFolder(file.resolve("y")).ready()).isInstanceOf(Refused.class);
    }
}
