namespace Recist;

/// <summary>The published rules that a course is judged by.</summary>
public enum Criteria
{
    /// <summary>RECIST 1.1 (Eisenhauer 2009).</summary>
    Recist11,

    /// <summary>iRECIST (Seymour 2017): RECIST 1.1 with progression to be confirmed, for immunotherapy.</summary>
    IRecist,

    /// <summary>mRECIST for hepatocellular carcinoma (Lencioni and Llovet 2010): the viable, enhancing diameter counts.</summary>
    MRecistHcc,

    /// <summary>RECIST 1.0 (Therasse 2000).</summary>
    Recist10,

    /// <summary>imRECIST (Hodi 2018): measurable new lesions join the sum, and a later visit may negate progression.</summary>
    ImRecist,
}
