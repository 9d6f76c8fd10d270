using RecistFunctions.Startup;

namespace Recist.HeadTests.Functions;

public sealed class ReportFontsTests
{
    [Fact]
    public void A_declared_folder_that_is_not_there_stops_the_app_at_its_start()
    {
        var settings = App.Deployed;
        settings["Reports:FontFolders"] = "/no/such/folder";

        var told = Assert.Throws<SettingException>(() => App.With(settings)).Message;
        Assert.Contains("Reports__FontFolders", told, StringComparison.Ordinal);
        Assert.Contains("/no/such/folder does not exist", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_setting_the_built_in_fonts_are_enough() => App.With(App.Deployed).Dispose();
}
