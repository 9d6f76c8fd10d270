using System.Text;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class ErrorListTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+cmd", "\"'+cmd\"")]
    [InlineData("-x", "\"'-x\"")]
    [InlineData("@sum", "\"'@sum\"")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\r=1", "\"'\r'=1\"")]
    [InlineData("x;=1+1;y", "\"x;'=1+1;y\"")]
    [InlineData("x; @a", "\"x;' @a\"")]
    [InlineData("x;\"=1", "\"x;'\"\"=1\"")]
    [InlineData("x\r\n=1", "\"x\r\n'=1\"")]
    [InlineData("x\t-1", "\"x\t'-1\"")]
    [InlineData("x;y-1", "\"x;y-1\"")]
    [InlineData(" =1", "\"' =1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("＋1", "\"'＋1\"")]
    [InlineData("－1", "\"'－1\"")]
    [InlineData("＠a", "\"'＠a\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("-12.5x", "\"'-12.5x\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData(null, "")]
    public void No_cell_is_a_formula_and_every_cell_is_one_cell(string? value, string cell) =>
        Assert.Equal($"A,refuse,,,,,,,{cell},,p,f\r\n", Lines(new Complaint("A", Severity.Refuse, "p", "f") { Value = value }));

    [Fact]
    public void It_begins_with_a_byte_order_mark_and_the_headings_and_holds_everything()
    {
        var complaint = new Complaint("NUMBER_FORMAT", Severity.Refuse, "Not a number.", "Write one.")
        {
            File = "a.xlsx",
            Sheet = "Sheet1",
            Line = 3,
            Column = "size_mm",
            Patient = "P1",
            Value = "31,5",
            Expected = "a number such as 12.5",
        };
        var bytes = ErrorList.Csv([complaint]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "code,severity,file,sheet,line,column,path,patient,value,expected,problem,fix\r\n"
            + "NUMBER_FORMAT,refuse,a.xlsx,Sheet1,3,size_mm,,P1,\"31,5\",a number such as 12.5,Not a number.,Write one.\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    private static string Lines(Complaint complaint) => Encoding.UTF8.GetString(ErrorList.Csv([complaint])[3..]).Split("fix\r\n", 2)[1];
}
