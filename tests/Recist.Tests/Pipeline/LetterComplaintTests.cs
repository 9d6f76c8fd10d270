using System.Text;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

/// <summary>What reports will print by code points is told when it is uploaded.</summary>
public class LetterComplaintTests
{
    [Theory]
    [InlineData("가나-7", "W8", "T1", "patient id [U+AC00 U+B098]-7")]
    [InlineData("รก7", "W8", "T1", "patient id [U+0E23 U+0E01]7")]
    [InlineData("रोगी", "W8", "T1", "patient id [U+0930 U+094B U+0917 U+0940]")]
    [InlineData("😀-7", "W8", "T1", "patient id [U+1F600]-7")]
    [InlineData("אב12", "W8", "T1", "patient id [U+05D0 U+05D1]12")]
    [InlineData("P–1", "W8", "T1", "patient id P[U+2013]1")]
    [InlineData("P1", "8주", "T1", "visit label 8[U+C8FC]")]
    [InlineData("P1", "W8", "Т1", "lesion id [U+0422]1")]
    [InlineData("가-7", "8주", "병1", "patient id [U+AC00]-7; visit label 8[U+C8FC]; lesion id [U+BCD1]1")]
    public void It_is_one_warning_for_each_patient_with_the_code_points(string patient, string visit, string lesion, string value)
    {
        var told = Assert.Single(LetterComplaint.Of(Read(patient, visit, lesion)));
        Assert.Equal((LetterComplaint.Code, Severity.Warn, patient, value), (told.Code, told.Severity, told.Patient, told.Value));
        Assert.Contains("code points", told.Problem, StringComparison.Ordinal);
        Assert.Contains("RECIST_FONT_FOLDERS", told.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P-1", "Week 8", "T1")]
    [InlineData("ПАЦ-1", "Woche 8 – Kontrolle", "Läsion 1")]
    [InlineData("مريض 7", "أسبوع 8", "ل1")]
    public void Nothing_is_told_where_all_is_printed_as_it_was_written(string patient, string visit, string lesion) =>
        Assert.Empty(LetterComplaint.Of(Read(patient, visit, lesion)));

    [Fact]
    public void A_persons_name_is_told_of_but_not_repeated()
    {
        var read = Read("P-1", "W8", "T1");
        var told = LetterComplaint.Of(read.Patients[0] with { Person = new("김민수") });
        Assert.Equal((true, null), (told!.Problem.Contains("letters of name by", StringComparison.Ordinal), told.Value));
    }

    [Fact]
    public void A_list_of_patients_is_told_of_too()
    {
        var told = Assert.Single(LetterComplaint.Of(new Submission("list", []) { Profiles = [new("가-7", null, null)] }));
        Assert.Equal(("가-7", "patient id [U+AC00]-7"), (told.Patient, told.Value));
    }

    private static Submission Read(string patient, string visit, string lesion)
    {
        var json = $$"""
            {"format":"recist-measurements/1","study":"H","patients":[{"patient":"{{patient}}","lesions":[{"id":"{{lesion}}","role":"target","organ":"liver"}],"visits":[
            {"label":"B","date":"2025-01-06","baseline":true,"measurements":[{"lesion":"{{lesion}}","mm":40}]},
            {"label":"{{visit}}","date":"2025-03-03","measurements":[{"lesion":"{{lesion}}","mm":60}]}]}]}
            """;
        return SubmissionReader.Read([new UploadedFile("ids.json", Encoding.UTF8.GetBytes(json))], new ReadingSettings()).Submission!;
    }
}
